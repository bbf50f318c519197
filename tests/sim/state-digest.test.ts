import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { repairFault } from '../../src/sim/faults/fault-catalogue';
import { faultCatalogue } from '../../src/sim/faults/fault-rows';
import { addFault, createSimulation, perform, type Simulation } from '../../src/sim/simulation';
import { restoreSnapshot, takeSnapshot } from '../../src/sim/snapshot';
import { createStateDigest, digestState } from '../../src/sim/state-digest';
import { aLift } from '../support/a-lift';

const fresh = (simulation: Simulation): number => digestState(createStateDigest(simulation), simulation);

test('looked at every second, whether calm or busy, it is the fingerprint a first look would give', () => {
  const simulation = createSimulation('ref-1000');
  const digest = createStateDigest(simulation);
  const seen = new Set<number>();
  for (let second = 1; second <= 300; second++) {
    if (second % 70 === 0)
      perform(simulation, 'public', { type: 'press-hall-call', floor: 1 + (second % 8), direction: 'up' });
    if (second === 100 || second === 200)
      perform(simulation, 'technician', { type: 'walk', to: second === 100 ? 'machine-room' : 'landing-3' });
    advance(simulation, 100);
    seen.add(digestState(digest, simulation));
    expect(digestState(digest, simulation)).toBe(fresh(simulation));
  }
  expect(seen.size).toBe(300);
});

test('so it is where every fault there is comes and is mended, and where one goes back to an earlier moment', () => {
  const simulation = createSimulation('ref-1000', 7);
  const { state, plant } = simulation;
  const digest = createStateDigest(simulation);
  const wear = new Set<string>();
  advance(simulation, 400);
  const healthy = takeSnapshot(simulation);
  faultCatalogue.forEach(({ id, lift, refused }, at) => {
    if (lift !== undefined || refused !== undefined) return;
    addFault(simulation, id, 0);
    perform(simulation, 'public', { type: 'press-hall-call', floor: 1 + (at % 8), direction: 'up' });
    for (const ticks of [0, 1, 350]) {
      advance(simulation, ticks);
      expect([id, digestState(digest, simulation)]).toEqual([id, fresh(simulation)]);
    }
    wear.add(`${state.electrical.partCondition.join()} ${state.electrical.partOhms.join()}`);
    if (at % 3 === 0) restoreSnapshot(simulation, healthy);
    else repairFault(state, plant, id);
    simulation.acted = true;
    expect([id, digestState(digest, simulation)]).toEqual([id, fresh(simulation)]);
  });
  expect(wear.size).toBeGreaterThan(30);
});

test('an oxidised contact, another every time it is made, is seen', () => {
  const lift = aLift().with('LCK-03', 2).run(0.1);
  const { simulation } = lift;
  const { state, plant } = simulation;
  const digest = createStateDigest(simulation);
  const ohms = new Set<number | undefined>();
  for (let i = 0; i < 20; i++) {
    state.mechanics.keyTurned[1] = 1 - (i & 1);
    lift.run(1);
    ohms.add(state.electrical.partOhms[plant.partNumber.get('DL2.L') ?? -1]);
    expect(digestState(digest, simulation)).toBe(fresh(simulation));
  }
  expect(ohms.size).toBeGreaterThan(8);
});

test('any one figure that differs makes it differ', () => {
  const simulation = createSimulation('ref-1000');
  const { state } = simulation;
  advance(simulation, 777);
  const row = state.row.slice();
  const before = fresh(simulation);
  for (let at = 0; at < row.length; at++) {
    state.row[at] = row[at] === 1 ? 0 : 1;
    expect([at, fresh(simulation) === before]).toEqual([at, false]);
    state.row[at] = row[at] as number;
  }
  expect(fresh(simulation)).toBe(before);
});

test('what was done on arriving at a tick is seen', () => {
  const simulation = createSimulation('ref-1000');
  const digest = createStateDigest(simulation);
  advance(simulation, 500);
  const before = digestState(digest, simulation);
  perform(simulation, 'technician', { type: 'put-on', item: 'helmet' });
  expect(digestState(digest, simulation)).not.toBe(before);
  expect(digestState(digest, simulation)).toBe(fresh(simulation));
});
