// Where and when each act before and on the escalator can be done.
import { expect, test } from 'vitest';
import { arrange } from '../../../src/sim/arrange';
import type { Command } from '../../../src/sim/commands';
import type { EscalatorAct } from '../../../src/sim/escalator-words';
import { createSimulation, perform, type Simulation, tick } from '../../../src/sim/simulation';

function before(): Simulation {
  const simulation = createSimulation('ref-1000', 0, undefined, {});
  arrange(simulation, { player: { age: 'child' } });
  return simulation;
}

const run = (simulation: Simulation, seconds: number) => {
  for (let i = 0; i < seconds * 100; i++) tick(simulation);
};
const act = (simulation: Simulation, one: EscalatorAct) =>
  perform(simulation, 'technician', { type: 'on-escalator', act: one });

test('signs, steps and laces are looked at before one steps on', () => {
  const simulation = before();
  expect(act(simulation, 'look-at-signs')).toBeUndefined();
  expect(act(simulation, 'look-at-steps')).toBeUndefined();
  expect(act(simulation, 'tie-laces')).toBe('already-so');
  act(simulation, 'step-on');
  expect(act(simulation, 'look-at-signs')).toBe('out-of-reach');
});

test('on the steps one can do nothing else than ride', () => {
  const simulation = before();
  expect(act(simulation, 'hold-handrail')).toBe('not-now');
  act(simulation, 'step-on');
  const walk: Command = { type: 'walk', to: 'landing-2' };
  expect(perform(simulation, 'technician', walk)).toBe('busy');
  expect(act(simulation, 'hold-handrail')).toBeUndefined();
});

test('the stop is in reach at the ends only', () => {
  const simulation = before();
  act(simulation, 'step-on');
  expect(act(simulation, 'press-stop')).toBeUndefined();
  const farther = before();
  act(farther, 'step-on');
  run(farther, 8);
  expect(act(farther, 'press-stop')).toBe('out-of-reach');
  expect(act(farther, 'shout')).toBeUndefined();
});

test('nobody steps on a stopped one, and a stop is pressed once', () => {
  const simulation = before();
  act(simulation, 'press-stop');
  expect(act(simulation, 'press-stop')).toBe('already-so');
  expect(act(simulation, 'step-on')).toBe('not-now');
});

test('one steps away only after arriving, and frees a foot only when it is caught', () => {
  const simulation = before();
  expect(act(simulation, 'step-away')).toBe('not-now');
  expect(act(simulation, 'pull-foot-free')).toBe('nothing-there');
});
