// A frame without what flows: it waits while only time passes or the car is on its way, and offers what the frame does.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeHotspot } from '../../src/session/affordances/hotspots';
import { undrawn } from '../../src/session/affordances/undrawn';
import { hotspotsOf } from '../../src/session/hotspot-places';
import { playScript } from '../../src/session/play-script';
import { createSession } from '../../src/session/session';
import type { StillFrame } from '../../src/session/still-frame';
import { viewNames } from '../../src/session/view-store';
import { exampleFolder, loadLevel, loadScript } from '../support/level-files';

const SEED = 4;
const EVERY = 60;

const level = loadLevel(exampleFolder);
const solution = loadScript(join(exampleFolder, 'solution.json'));
const { commands } = playScript(level, solution, SEED).session.recording();
const places = viewNames.flatMap((view) =>
  [...hotspotsOf(view, level.lift).map(({ id }) => id), ...undrawn(view, level.lift)].map((id) => ({
    view,
    id,
  })),
);
const offered = (from: StillFrame) => places.map(({ view, id }) => describeHotspot(from, view, id, null));

test('it is the same while only time passes and the car flies, and offers all that the moment does', () => {
  const session = createSession(level, SEED);
  const stills = new Set<StillFrame>();
  let [frames, flights] = [0, 0];
  for (const { tick, command } of commands) {
    for (let now = session.store.getState(); now.frame.tick < tick; now = session.store.getState()) {
      session.advance(Math.min(EVERY, tick - now.frame.tick));
      const { frame, still } = session.store.getState();
      frames++;
      if (stills.has(still)) {
        if (Math.abs(frame.car.speed) > 1) flights++;
        if (frames % 4 === 0 || frame.car.speed !== 0) expect(offered(still)).toEqual(offered(frame));
      }
      stills.add(still);
    }
    session.send(command);
  }
  expect(places.length).toBeGreaterThan(100);
  expect(frames).toBeGreaterThan(200);
  expect(flights).toBeGreaterThan(1);
  expect(stills.size).toBeLessThan(frames / 2);
});
