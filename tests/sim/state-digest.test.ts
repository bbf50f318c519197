import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { createSimulation, perform, type Simulation } from '../../src/sim/simulation';
import { createStateDigest, digestState } from '../../src/sim/state-digest';

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
