// Every drawn hotspot can be named, every action it offers is a real command, and all have their words.
import { describe, expect, test } from 'vitest';
import en from '../../../assets/text/en/play.json';
import zh from '../../../assets/text/zh-CN/play.json';
import { describeHotspot } from '../../../src/session/affordances/hotspots';
import { makeFrame } from '../../../src/session/frame';
import { hotspotsOf } from '../../../src/session/hotspot-places';
import { viewNames } from '../../../src/session/view-store';
import { commandTypes } from '../../../src/sim/commands';
import { aLift } from '../../support/a-lift';

const placeOf = {
  cutaway: 1,
  'machine-room': 0,
  cabinet: 0,
  'drawing-table': 0,
  landing: 1,
  car: 9,
  'car-roof': 10,
  pit: 11,
  desk: 1,
} as const;
/** The lobby is a passenger's: rider.test.ts. */
const views = viewNames
  .filter((view) => view !== 'lobby')
  .flatMap((view) =>
    hotspotsOf(view, 'ref-1000').map(({ id }) => [view as keyof typeof placeOf, id] as const),
  );

function hotspotOf(view: keyof typeof placeOf, id: string) {
  const lift = aLift().standing(placeOf[view]);
  lift.simulation.state.people.barrierAt[0] = 1;
  return describeHotspot(makeFrame(lift.simulation, []), view, id, null);
}

/** Things that are not there at the main landing of this lift. */
const absent = new Set(['call-down', 'hand-wheel', 'phone', 'alarm', 'riders', 'breaker:RCD']);

describe.each(views)('%s %s', (view, id) => {
  test('has a name and actions with words in both languages', () => {
    const hotspot = hotspotOf(view, id);
    if (absent.has(id)) return expect(hotspot).toBeUndefined();
    for (const words of [zh, en]) {
      expect(words.hotspot).toHaveProperty([hotspot?.name ?? '']);
      if (hotspot?.state) expect(words.state).toHaveProperty([hotspot.state]);
      for (const action of hotspot?.actions ?? []) expect(words.action).toHaveProperty([action.name]);
    }
    for (const { does } of hotspot?.actions ?? []) {
      if (does.kind === 'command') expect(commandTypes.has(does.command.type)).toBe(true);
    }
  });
});

test('a lock behind its cover and terminals behind a shut cabinet are not there', () => {
  const frame = makeFrame(aLift().simulation, []);
  expect(describeHotspot(frame, 'landing', 'lock-contact', null)).toBeUndefined();
  expect(describeHotspot(frame, 'cabinet', 'terminal:rail.101', null)).toBeUndefined();
});
