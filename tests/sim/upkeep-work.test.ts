import { expect, test } from 'vitest';
import { faultCatalogue } from '../../src/sim/faults/fault-rows';
import { gaugeRows, gradeOf } from '../../src/sim/faults/gauges';
import { readGaugeAt } from '../../src/sim/faults/upkeep';
import { carPlace, Condition, MACHINE_ROOM, pitPlace, roofPlace } from '../../src/sim/lift-state';
import { createSimulation } from '../../src/sim/simulation';
import { workKinds } from '../../src/sim/upkeep-work';
import type { WorkKind } from '../../src/sim/commands';
import { aLift, type Lift } from '../support/a-lift';

test('a measurement takes its time and tells the figure, not what to think of it', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  expect(lift.do({ type: 'measure', gauge: 'brake-gap' })).toBeUndefined();
  expect(lift.do({ type: 'measure', gauge: 'lining' })).toBe('busy');
  lift.run(41);
  expect(lift.events.find(({ type }) => type === 'gauge-read')).toMatchObject({
    gauge: 'brake-gap',
    value: 0.2,
    unit: 'mm',
  });
});

test('things are reached only where they are', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  expect(lift.do({ type: 'measure', gauge: 'pit-stops' })).toBe('out-of-reach');
  expect(lift.do({ type: 'measure', gauge: 'no-such-thing' })).toBe('nothing-there');
  lift.standing(2).simulation.state.people.lockCoverOpen.fill(0);
  expect(lift.do({ type: 'measure', gauge: 'engagement' })).toBe('cover-shut');
});

test('bearings are heard only while the car moves', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  expect(lift.do({ type: 'measure', gauge: 'machine-vibration' })).toBe('car-stands');
  lift.run(5);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  lift.do({ type: 'hold-direction', station: 'machine-room', direction: 'up' }, 3);
  expect(lift.do({ type: 'measure', gauge: 'machine-vibration' }, 11)).toBeUndefined();
  expect(lift.events.find(({ type }) => type === 'gauge-read')).toMatchObject({ value: 1, unit: 'mm/s' });
});

test('the step at a landing is measured against the car that stands there', () => {
  const lift = aLift().standing(3);
  expect(lift.do({ type: 'measure', gauge: 'levelling' })).toBe('car-elsewhere');
  lift.standing(1).run(5);
  expect(lift.do({ type: 'measure', gauge: 'levelling' }, 21)).toBeUndefined();
  expect(lift.events.find(({ type }) => type === 'gauge-read')).toMatchObject({ value: 0, floor: 1 });
});

test('without a machine room the machine is worked at from the roof', () => {
  const lift = aLift('mrl-1000');
  lift.standing(MACHINE_ROOM);
  expect(lift.do({ type: 'measure', gauge: 'brake-gap' })).toBe('out-of-reach');
  lift.standing(roofPlace(lift.simulation.state));
  expect(lift.do({ type: 'measure', gauge: 'brake-gap' })).toBeUndefined();
});

test('the wrong kind of work takes time and changes nothing', () => {
  const lift = aLift().with('BRK-01', 0).standing(MACHINE_ROOM);
  const before = lift.simulation.state.health.brakeGap;
  lift.do({ type: 'work-on', gauge: 'brake-gap', how: 'clean' }, 25);
  expect(lift.simulation.state.health.brakeGap).toBe(before);
});

test('a good part exchanged is told to have been good', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 1);
  lift.do({ type: 'exchange-part', part: 'JX' }, 30);
  expect(lift.events.find(({ type }) => type === 'part-replaced')).toMatchObject({
    part: 'JX',
    wasGood: true,
  });
});

test('a hand at a live part is a shock', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  lift.run(5);
  lift.do({ type: 'exchange-part', part: 'JX' });
  expect(lift.events.some(({ type }) => type === 'shock-received')).toBe(true);
});

test('so it is at a thing of several parts: exchanged live it strikes and stays as it was, dead it is renewed', () => {
  const live = aLift().with('BRK-03', 0).standing(MACHINE_ROOM);
  live.simulation.state.people.cabinetOpen = 1;
  live.run(5);
  live.do({ type: 'work-on', gauge: 'contactors', how: 'exchange' }, 25);
  expect(live.events).toContainEqual(
    expect.objectContaining({ type: 'shock-received', path: 'hand-to-hand' }),
  );
  expect(live.events.some(({ type }) => type === 'upkeep-done')).toBe(false);
  const dead = aLift().with('BRK-03', 0).standing(MACHINE_ROOM);
  dead.simulation.state.people.cabinetOpen = 1;
  dead.do({ type: 'turn-main-switch', to: 'off' }, 5);
  dead.do({ type: 'work-on', gauge: 'contactors', how: 'exchange' }, 25);
  expect(dead.events).toContainEqual(
    expect.objectContaining({ type: 'upkeep-done', before: 'bad', after: 'good' }),
  );
});

test('cleaning what carries voltage is no hand at its wires', () => {
  const lift = aLift().standing(MACHINE_ROOM);
  lift.simulation.state.people.cabinetOpen = 1;
  lift.run(5);
  lift.do({ type: 'work-on', gauge: 'contactors', how: 'clean' }, 25);
  expect(lift.events.some(({ type }) => type === 'shock-received')).toBe(false);
});

/** Stands where a thing is. */
function goTo(lift: Lift, at: string, floor: number): void {
  const { state } = lift.simulation;
  const places: Readonly<Record<string, number>> = {
    'machine-room': lift.simulation.plant.preset.lift.features.includes('machine-room')
      ? 0
      : roofPlace(state),
    cabinet: MACHINE_ROOM,
    'car-roof': roofPlace(state),
    pit: pitPlace(state),
    car: carPlace(state),
  };
  lift.standing(places[at] ?? Math.max(1, floor));
}

/** The street's supply is not ours to mend, nor the main switch, which it keeps live; a car in its wedges must be lifted first (MEC-08, see the stepped mechanics). */
const notHere = ['PWR-01', 'PWR-14', 'BLD-03', 'BLD-04', 'MEC-08'];
const mendable = faultCatalogue.filter(({ id }) => !notHere.includes(id));

test.each(mendable.map(({ id, lift = 'ref-1000', landing = 0 }) => [id, lift, landing] as const))(
  '%s is mended by work on the lift alone',
  (id, preset, landing) => {
    const lift = aLift(preset).with(id, landing);
    const { state, plant } = lift.simulation;
    const healthy = createSimulation(preset).state;
    lift.simulation.state.wear.intermittents = 0;
    lift.standing(MACHINE_ROOM).do({ type: 'turn-main-switch', to: 'off' }, 1);
    for (let round = 0; round < 2; round++) {
      for (const row of gaugeRows) {
        for (const floor of row.at === 'landing' ? [landing || 1, state.health.vaneOffsetAt || 1] : [0]) {
          if (gradeOf(row, readGaugeAt(state, plant, row, floor)) === 'good' || row.mends.length === 0)
            continue;
          goTo(lift, row.at, floor);
          state.people.harm = 0;
          lift.do({ type: 'work-on', gauge: row.id, how: row.mends[0] as WorkKind }, 21);
        }
      }
      for (const { id: part } of plant.parts) {
        const number = plant.partNumber.get(part) ?? -1;
        const sound =
          state.electrical.partCondition[number] === Condition.good &&
          state.electrical.partOhms[number] === 0;
        if (sound) continue;
        const floor = Number(/^DL(\d+)/.exec(part)?.[1] ?? 0);
        for (const at of ['cabinet', 'machine-room', 'car-roof', 'pit', 'car', 'landing']) {
          goTo(lift, at, floor);
          if (lift.do({ type: 'exchange-part', part }, 26) === undefined) break;
        }
      }
      goTo(lift, 'cabinet', 0);
      lift.do({ type: 'remove-wire' }, 9);
    }
    expect([...state.electrical.partCondition]).toEqual([...healthy.electrical.partCondition]);
    expect([...state.electrical.strayFrom]).toEqual([...healthy.electrical.strayFrom]);
    const wrong = gaugeRows.filter(
      (row) => gradeOf(row, readGaugeAt(state, plant, row, landing || 1)) === 'bad',
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  },
);

test('the kinds of work are those that gauges name', () => {
  const named = new Set(gaugeRows.flatMap(({ mends }) => mends));
  expect([...named].filter((how) => !workKinds.includes(how as WorkKind))).toEqual([]);
});
