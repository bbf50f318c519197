// Check e on levels that are little more than a fault, a bag and a par.
import { expect, test } from 'vitest';
import type { Candidate } from '../../src/admission/admission';
import { searchesOf, separable } from '../../src/admission/separable';
import { exampleFolder, loadLevel } from '../support/level-files';
import { readSmall } from '../support/written-level';

const nothing = { format: 'liftwright-script/1', level: 'small', steps: [] } as const;
const sought = (more: object): Candidate => ({
  level: readSmall((level) => Object.assign(level, { campaign: 'find-the-fault', retest: 'opened' }, more)),
  text: '{\n"faults": []\n}',
  solution: nothing,
  mistakes: [],
  alternatives: [],
  seeds: [1, 2, 3],
});
const against = (more: object) => separable.prove(sought(more)).against.map(({ message }) => message.en);
const lock = { faults: [{ fault: 'LCK-01', landing: '${floor}' }] };

test('the first level: 32 others show the same, every one is told from it, and par is three readings', () => {
  const searches = searchesOf(loadLevel(exampleFolder), [1, 2]);
  expect(searches.map(({ rivals, alike, readings }) => [rivals.length, alike, Math.round(readings)])).toEqual(
    [
      [32, [], 3],
      [32, [], 3],
    ],
  );
});

test('with the meter in the bag an open lock is told from its rivals; without it is not', () => {
  expect(against(lock)).toEqual([]);
  expect(against({ ...lock, tools: { meter: 0 } })).toEqual([
    expect.stringMatching(
      /^seed 1: nothing in the bag tells LCK-01@[35] from LCK-01@1, .*which shows the same \(lamps 1001/,
    ),
  ]);
});

test('par is what the best search takes: less is refused, and so is far more', () => {
  const par = (readings: number) => ({ ...lock, par: { readings, partsBad: 1, seconds: 600 } });
  expect(against(par(3))).toEqual([]);
  expect(against(par(1))).toEqual([
    expect.stringMatching(/^par allows 1 readings, fewer than the 2\.9 the best search takes$/),
  ]);
  expect(against(par(20))).toEqual([expect.stringMatching(/more than 4 over the 2\.9/)]);
});

test('where no fault is sought nothing is asked', () => {
  expect(
    separable.prove(sought({ campaign: 'bring-them-out', retest: undefined, faults: [{ fault: 'BLD-04' }] })),
  ).toEqual({
    against: [],
  });
});
