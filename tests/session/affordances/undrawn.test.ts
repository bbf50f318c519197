// What no picture shows has its name, its words and its place in the list beside the picture, and nowhere else.
import { expect, test } from 'vitest';
import en from '../../../assets/text/en/play.json';
import zh from '../../../assets/text/zh-CN/play.json';
import { describeHotspot } from '../../../src/session/affordances/hotspots';
import { undrawn } from '../../../src/session/affordances/undrawn';
import { makeFrame } from '../../../src/session/frame';
import { hotspotsOf } from '../../../src/session/hotspot-places';
import { aLift } from '../../support/a-lift';

const placeOf = { 'machine-room': 0, cabinet: 0, landing: 1, car: 9, 'car-roof': 10, pit: 11 } as const;
const views = Object.keys(placeOf) as (keyof typeof placeOf)[];

function found(view: keyof typeof placeOf) {
  const lift = aLift('ref-1000+control-rcd').standing(placeOf[view]);
  const frame = makeFrame(lift.simulation, []);
  return undrawn(view, 'ref-1000+control-rcd').flatMap((id) => describeHotspot(frame, view, id, null) ?? []);
}

test.each(views)('in the view %s everything listed has words in both languages', (view) => {
  const hotspots = found(view);
  if (view !== 'landing') expect(hotspots.length).toBeGreaterThan(0);
  for (const words of [zh, en])
    for (const { name, state, actions } of hotspots) {
      expect(words.hotspot).toHaveProperty([name]);
      if (state) expect(words.state).toHaveProperty([state]);
      for (const action of actions) expect(words.action).toHaveProperty([action.name]);
    }
});

test('nothing is both drawn and listed', () => {
  for (const view of views) {
    const drawn = new Set(hotspotsOf(view, 'ref-1000').map(({ id }) => id));
    expect(undrawn(view, 'ref-1000').filter((id) => drawn.has(id))).toEqual([]);
  }
});

test('every screw of the machine room, roof and pit is drawn or listed', () => {
  expect(undrawn('machine-room', 'ref-1000')).toContain('terminal:motor.U');
  expect(undrawn('car-roof', 'ref-1000')).toContain('terminal:socket-roof.L');
  expect(undrawn('pit', 'ref-1000')).toContain('terminal:socket-pit.L');
});
