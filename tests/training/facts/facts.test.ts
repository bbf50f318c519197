import { expect, test } from 'vitest';
import { facts } from '../../../src/training/facts/facts';
import { aLift, worldOf } from '../../support/a-lift';

const samples: Readonly<Record<string, string | number>> = {
  landing: 2,
  stop: 'car-top-stop',
  switch: 'door-bypass',
  light: 'well-light',
  gauge: 'pit-water',
  place: 'landing-2',
};

test.each(['ref-1000', 'mrl-1000', 'geared-630'])('every fact has an answer of its kind on %s', (preset) => {
  const world = worldOf(aLift(preset));
  expect(Object.keys(facts).length).toBeGreaterThan(50);
  for (const [name, { args, gives, of }] of Object.entries(facts)) {
    const found = of(world, ...args.map((kind) => samples[String(kind)] ?? 0));
    const kind = gives === 'flag' ? 'boolean' : gives === 'number' ? 'number' : 'string';
    expect([name, typeof found]).toEqual([name, kind]);
    if (Array.isArray(gives)) expect(gives).toContain(found);
  }
});
