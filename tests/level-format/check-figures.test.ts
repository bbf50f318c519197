// A level may give the lift any figure a lift can have, and no other.
import { expect, test } from 'vitest';
import { faultCatalogue } from '../../src/sim/faults/fault-rows';
import { gaugeRows } from '../../src/sim/faults/gauges';
import { liftPreset, liftPresetIds } from '../../src/sim/lifts/lift-data';
import { complaintsOf } from '../support/written-level';

const started = (start: object, more: object = {}) =>
  complaintsOf((level) => Object.assign(level, { start, ...more }));
const changed = (liftChanges: object) => complaintsOf((level) => Object.assign(level, { liftChanges }));

test('what the catalogue of faults does to a lift may be written in a level too', () => {
  for (const { effects } of faultCatalogue)
    for (const effect of effects) {
      if ('set' in effect && typeof effect.to === 'number')
        expect(started({ health: { [effect.set]: effect.to } }), effect.set).toEqual([]);
      if ('gauge' in effect)
        expect(started({ gauges: { [effect.gauge]: effect.to } }), effect.gauge).toEqual([]);
    }
});

test('every gauge may be healthy, due or bad, and not absurd', () => {
  for (const { id, healthy, bad } of gaugeRows) {
    expect(started({ gauges: { [id]: healthy } }), id).toEqual([]);
    for (const limit of bad) if (limit !== null) expect(started({ gauges: { [id]: limit } }), id).toEqual([]);
    expect(started({ gauges: { [id]: 1e5 * Math.max(1, healthy) } }), id).toHaveLength(1);
  }
});

test('each lift may be turned into each other by its own figures', () => {
  for (const id of liftPresetIds) {
    const { id: _id, about: _about, ...figures } = liftPreset(id).lift;
    for (const other of liftPresetIds)
      expect(
        complaintsOf((level) => Object.assign(level, { lift: other, liftChanges: figures })),
        `${id} from ${other}`,
      ).toEqual([]);
  }
});

test.each([
  [{ floors: 1e9 }, /floors: 1000000000 is out of any reason|number 1000000000 is out of range/],
  [{ floors: 5.5 }, /liftChanges\.floors: 5\.5 is out of any reason — expected a whole number from 2 to 64/],
  [{ floors: 1 }, /a whole number from 2 to 64/],
  [{ floorPitch: 0 }, /floorPitch: 0 is out of any reason — expected a number from 2\.2 to 8/],
  [{ machine: { inertia: -4 } }, /machine\.inertia/],
  [{ machine: 3 }, /liftChanges\.machine: it is not of the kind/],
  [{ machine: null }, /liftChanges\.machine: it is not of the kind/],
  [{ id: 'ref-9' }, /no figure of the lift to change "id"/],
  [{ features: ['rocket'] }, /features\.0: there is no feature of a lift "rocket"/],
  [{ features: 'gearless' }, /features: this is no list/],
])('%j is refused', (liftChanges, words) => {
  expect(changed(liftChanges).join('\n')).toMatch(words);
});

test('what the draw fills in is held to the same bounds, in every case', () => {
  const draw = [
    [
      { floor: 3, damp: 0.5 },
      { floor: 5, damp: 50 },
    ],
  ];
  expect(started({ health: { damp: '${damp}' } }, { draw })).toEqual([
    expect.stringMatching(/start\.health\.damp: 50 is out of any reason — expected a number from 0 to 1/),
  ]);
});
