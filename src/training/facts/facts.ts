// Every fact a level may ask for, by name.
import { carFacts } from './car-facts';
import { deskFacts } from './desk-facts';
import { doorFacts } from './door-facts';
import { electricalFacts } from './electrical-facts';
import type { Facts } from './fact';
import { gaugeFacts } from './gauge-facts';
import { peopleFacts } from './people-facts';
import { riderFacts } from './rider-facts';

export const facts: Facts = {
  ...electricalFacts,
  ...doorFacts,
  ...carFacts,
  ...peopleFacts,
  ...riderFacts,
  ...gaugeFacts,
  ...deskFacts,
};
