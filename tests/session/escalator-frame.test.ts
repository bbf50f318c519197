// The escalator in the frame: none where there is none; the player first, then the others.
import { expect, test } from 'vitest';
import { escalatorFrame } from '../../src/session/escalator-frame';
import { createSimulation, tick } from '../../src/sim/simulation';
import { aLift } from '../support/a-lift';

test('most buildings have none', () => expect(escalatorFrame(aLift().simulation)).toBeNull());

test('it runs, and somebody waits for a hand', () => {
  const simulation = createSimulation('ref-1000', 0, undefined, { people: [{ who: 'toddler', boards: 60 }] });
  for (let i = 0; i < 100; i++) tick(simulation);
  const frame = escalatorFrame(simulation);
  expect(frame).toMatchObject({ speed: 0.5, stopped: false, shoes: 'sneakers', toddlerWaits: true });
  expect(frame?.way).toBeCloseTo(0.5, 6);
  expect(frame?.people.map(({ who }) => who)).toEqual(['player', 'toddler']);
});
