// A lift put away and brought back goes on exactly as it would have.
import { expect, test } from 'vitest';
import { liftPresetIds } from '../../src/sim/lifts/lift-data';
import { createSimulation, stateHash, tick } from '../../src/sim/simulation';
import { restoreSnapshot, snapshotLength, takeSnapshot } from '../../src/sim/snapshot';
import { randomPlay } from '../support/random-play';

test.each(liftPresetIds)('%s: after coming back the next ten seconds are the same', (preset) => {
  let looked = 0;
  randomPlay(preset, 11, 3000, {
    command: ({ simulation, commands }) => {
      if (commands % 101 !== 0) return;
      looked++;
      const row = takeSnapshot(simulation);
      const events = simulation.events;
      const ahead = () => {
        for (let i = 0; i < 1000; i++) tick(simulation);
        return stateHash(simulation);
      };
      const first = ahead();
      restoreSnapshot(simulation, row);
      expect(ahead()).toBe(first);
      restoreSnapshot(simulation, row);
      expect(takeSnapshot(simulation)).toEqual(row);
      simulation.events = events;
    },
  });
  expect(looked).toBeGreaterThan(20);
});

test('a snapshot also goes into another lift of the same kind', () => {
  const one = createSimulation('ref-1000');
  const other = createSimulation('ref-1000');
  for (let i = 0; i < 700; i++) tick(one);
  const row = takeSnapshot(one, new Float64Array(snapshotLength(one)));
  restoreSnapshot(other, row);
  for (let i = 0; i < 700; i++) {
    tick(one);
    tick(other);
  }
  expect(stateHash(other)).toBe(stateHash(one));
});
