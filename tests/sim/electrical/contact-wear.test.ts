// Dirty contacts bounce, oxidised ones drift, damp adds to both and takes from insulation.
import { expect, test } from 'vitest';
import { endBounce, isBouncedOpen, makeContact } from '../../../src/sim/electrical/contact-wear';
import { aLift, type Lift } from '../../support/a-lift';

const partOf = (lift: Lift, id: string) => lift.simulation.plant.partNumber.get(id) ?? -1;
function worn(lift: Lift, id: string, ohms: number): Lift {
  lift.simulation.state.electrical.partOhms[partOf(lift, id)] = ohms;
  lift.simulation.plant.partsStale = true;
  return lift.run(0.1);
}
/** Works the cabinet's stop and counts how often X25 changes. */
function changesOfX25(lift: Lift): number {
  lift.standing(0).do({ type: 'press-stop', device: 'cabinet-stop' }, 1);
  lift.do({ type: 'release-stop', device: 'cabinet-stop' }, 0);
  let [changes, before] = [0, 0];
  for (let i = 0; i < 50; i++) {
    const now = lift.run(0.01).simulation.state.electrical.inputs[0] ?? 0;
    if (now !== before) changes++;
    before = now;
  }
  return changes;
}

test('a clean contact closes once, a dirty one opens again before it stays', () => {
  expect(changesOfX25(aLift())).toBe(1);
  expect(changesOfX25(worn(aLift(), 'SSC', 20))).toBe(3);
});

test('a bounce is three ticks, ends closed, and ends at once when its mover opens the contact', () => {
  const { state } = worn(aLift(), 'SSC', 20).simulation;
  makeContact(state, 1, partOf(aLift(), 'SSC'));
  expect(state.electrical.bouncing).toBe(1);
  expect([isBouncedOpen(state, 1), isBouncedOpen(state, 1), isBouncedOpen(state, 1)]).toEqual([
    false,
    true,
    false,
  ]);
  expect([isBouncedOpen(state, 1), state.electrical.bouncing]).toEqual([false, 0]);
  makeContact(state, 1, partOf(aLift(), 'SSC'));
  endBounce(state, 1);
  expect(state.electrical.bouncing).toBe(0);
});

test('an oxidised lock has another resistance whenever its door has been open, between 5 and 800 ohm', () => {
  const lift = aLift().with('LCK-03', 2).run(0.1);
  const { state } = lift.simulation;
  const part = partOf(lift, 'DL2.L');
  const seen = [state.electrical.partOhms[part] ?? 0];
  for (let i = 0; i < 30; i++) {
    state.mechanics.keyTurned[1] = 1;
    lift.run(1);
    state.mechanics.keyTurned[1] = 0;
    lift.run(1);
    seen.push(state.electrical.partOhms[part] ?? 0);
  }
  expect(seen[0]).toBe(200);
  expect(new Set(seen).size).toBe(31);
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(5);
  expect(Math.max(...seen)).toBeLessThanOrEqual(800);
  // more often little than much: sporadic, not steady
  expect(seen.filter((ohms) => ohms < 100).length).toBeGreaterThan(10);
});

test('a new contact neither drifts nor bounces', () => {
  const lift = aLift().with('LCK-03', 2).run(0.1).standing(2);
  const { state, plant } = lift.simulation;
  state.electrical.mainSwitchOn = 0;
  plant.mainsStale = true;
  state.mechanics.keyTurned[1] = 1;
  lift.run(1);
  lift.do({ type: 'replace-part', part: 'lock-contact' }, 26);
  state.mechanics.keyTurned[1] = 0;
  lift.run(1);
  expect(state.electrical.partOhms[partOf(lift, 'DL2.L')]).toBe(0);
  expect(state.electrical.partDrift[partOf(lift, 'DL2.L')]).toBe(0);
});

test('damp: a dirty lock that just lets the lift start no longer does', () => {
  const dry = worn(aLift(), 'DL5.L', 12).call(4).run(3);
  expect(dry.codes).toEqual([]);
  const wet = worn(aLift(), 'DL5.L', 12);
  wet.simulation.state.health.damp = 0.5;
  wet.simulation.plant.partsStale = true;
  expect(wet.call(4).run(3).codes).toEqual([37]);
});

test('damp takes from insulation, which only the insulation tester sees', () => {
  const megohms = (damp: number): number => {
    const lift = aLift();
    lift.simulation.state.health.damp = damp;
    lift.simulation.plant.partsStale = true;
    // the chain alone: supply off, bond lifted as the maker's instruction for this test wants
    lift.with('PWR-16', 0).standing(0).do({ type: 'turn-main-switch', to: 'off' }, 2);
    lift.do({ type: 'pull-fuse', fuse: 'FU1' });
    lift.measure('insulation', 'rail.112', 'rail.PE');
    return Number(lift.run(1).shown(1)?.value) / 1e6;
  };
  expect(megohms(0)).toBeGreaterThan(10);
  expect(megohms(0.1)).toBeLessThan(0.5);
  expect(aLift().run(0.1).simulation.state.electrical.inputs[0]).toBe(1);
});
