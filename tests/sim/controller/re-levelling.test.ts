// Re-levelling with open doors: only in the zone, only with both zone signals and the relay's feedback, and slowly.
import { expect, test } from 'vitest';
import { isInputOn, Input } from '../../../src/sim/controller/inputs';
import { Mode, Motion, Phase } from '../../../src/sim/lift-state';
import { perform, stateHash, tick } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

/** Doors open at the lowest landing, thirteen people in: the ropes stretch. */
function loaded(...faults: readonly string[]): Lift {
  const lift = aLift();
  for (const fault of faults) lift.with(fault, 0);
  lift.call(1).run(4);
  perform(lift.simulation, 'public', { type: 'enter-car', count: 13 });
  return lift;
}
const codesOf = (lift: Lift) => [...new Set(lift.codes)];

test('a full car sinks 12 mm and is brought back within 10 mm at 0.04 m/s, doors open', () => {
  const lift = loaded().run(0.7);
  const { mechanics } = lift.simulation.state;
  expect(mechanics.carPosition).toBeCloseTo(-0.0117, 4);
  let fastest = 0;
  for (let i = 0; i < 400; i++) {
    lift.run(0.01);
    fastest = Math.max(fastest, mechanics.carSpeed);
    expect(mechanics.carDoor).toBe(1);
  }
  expect(fastest).toBeCloseTo(0.04, 6);
  expect(Math.abs(mechanics.carPosition)).toBeLessThan(0.005);
  expect(lift.events).toContainEqual({ type: 'relevelling-started', floor: 1, direction: 1 });
  expect(lift.events).toContainEqual({ type: 'relevelling-ended', floor: 1, level: true });
  expect(lift.codes).toEqual([]);
});

test('people who leave let the car rise; it is brought down again, and then serves', () => {
  const lift = loaded().run(5);
  lift.simulation.state.health.curtain = 1;
  perform(lift.simulation, 'public', { type: 'leave-car', count: 13 });
  lift.run(5);
  expect(lift.events).toContainEqual({ type: 'relevelling-started', floor: 1, direction: -1 });
  lift.simulation.state.health.curtain = 0;
  lift.call(4).pass(60);
  expect(lift.opened).toEqual([1, 4]);
  expect(lift.codes).toEqual([]);
});

test('while it runs the relay bridges 120 to 140: X27 on, X26 dark, X8 on', () => {
  const lift = loaded();
  const { state } = lift.simulation;
  while (state.mechanics.motion !== Motion.driven) lift.run(0.01);
  const seen = [Input.X25, Input.X26, Input.X27, Input.X8].map((input) => isInputOn(state, input));
  expect(seen).toEqual([true, false, true, true]);
});

test('a relay that does not pull is E47, recorded; the car stays where it is and runs on to its calls', () => {
  const lift = loaded('SEN-11').run(5);
  expect(lift.codes).toEqual([47]);
  expect(lift.simulation.state.mechanics.carPosition).toBeLessThan(-0.01);
  lift.call(3).pass(60);
  expect(lift.opened).toEqual([1, 3]);
});

test('a relay that stays in is E47 at rest', () => {
  const lift = aLift();
  const { state, plant } = lift.simulation;
  state.electrical.partCondition[plant.partNumber.get('KMF') ?? -1] = 2;
  plant.partsStale = true;
  lift.run(1);
  expect(lift.codes).toEqual([47]);
});

test('a level sensor that is dead sends the car out of its span: E46, once, then no more', () => {
  const lift = aLift();
  const { state, plant } = lift.simulation;
  state.electrical.partCondition[plant.partNumber.get('X1.field') ?? -1] = 1;
  plant.partsStale = true;
  lift.call(1).run(8);
  expect(codesOf(lift)).toEqual([46]);
  expect(Math.abs(state.mechanics.carPosition)).toBeLessThan(0.03);
  lift.pass(60).call(5).pass(60);
  expect(lift.opened.at(-1)).toBe(5);
  expect(lift.events.filter(({ type }) => type === 'relevelling-started')).toHaveLength(1);
});

test('the zone signal lost under way drops the relay and ends the run: E46', () => {
  const lift = loaded();
  const { state } = lift.simulation;
  while (state.mechanics.motion !== Motion.driven) lift.run(0.01);
  lift.with('SEN-01', 0).run(1);
  expect(codesOf(lift)).toContain(46);
  expect([state.controller.mode, state.mechanics.carSpeed]).toEqual([Mode.automatic, 0]);
});

test('a run faster than 0.1 m/s is E46', () => {
  const lift = aLift().call(1).run(3);
  lift.simulation.state.health.relevelSpeed = 0.2;
  lift.simulation.state.mechanics.carPosition = -0.09;
  lift.run(3);
  expect(codesOf(lift)).toEqual([46]);
});

test('an overloaded car is not moved', () => {
  const lift = aLift().call(1).run(4);
  perform(lift.simulation, 'public', { type: 'enter-car', count: 15 });
  lift.run(10);
  expect(lift.saw('relevelling-started')).toBe(false);
});

test('with doors shut the level is restored through the closed chain', () => {
  const lift = aLift();
  lift.simulation.state.mechanics.carPosition = 0.05;
  lift.pass(20);
  expect(Math.abs(lift.simulation.state.mechanics.carPosition)).toBeLessThan(0.001);
  expect(lift.saw('relevelling-started')).toBe(false);
  expect(lift.saw('car-started')).toBe(true);
});

test('leaps end where ticks do', () => {
  const [leapt, ticked] = [loaded(), loaded()];
  leapt.pass(30);
  for (let i = 0; i < 3000; i++) tick(ticked.simulation);
  expect(stateHash(leapt.simulation)).toBe(stateHash(ticked.simulation));
  expect(leapt.simulation.state.controller.phase).toBe(Phase.idle);
});
