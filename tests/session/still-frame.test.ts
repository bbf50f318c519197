// A frame without what flows: it waits while only time passes or the car is on its way, and offers what the frame does.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeHotspot } from '../../src/session/affordances/hotspots';
import { undrawn } from '../../src/session/affordances/undrawn';
import { hotspotsOf } from '../../src/session/hotspot-places';
import { playScript } from '../../src/session/play-script';
import { createSession } from '../../src/session/session';
import type { Frame } from '../../src/session/frame';
import type { StillFrame } from '../../src/session/still-frame';
import { viewNames } from '../../src/session/view-store';
import { exampleFolder, loadLevel, loadScript, root } from '../support/level-files';

const SEED = 4;
const EVERY = 60;

/** A level's solution, looked at every so often. @param told a still that has stood since an earlier look */
function watch(folder: string, told: (frame: Frame, before: Frame, still: StillFrame) => void) {
  const level = loadLevel(folder);
  const solution = loadScript(join(folder, 'solution.json'));
  const { commands } = playScript(level, solution, SEED).session.recording();
  const session = createSession(level, SEED);
  const stills = new Set<StillFrame>();
  let frames = 0;
  for (const { tick, command } of commands) {
    for (let now = session.store.getState(); now.frame.tick < tick; now = session.store.getState()) {
      session.advance(Math.min(EVERY, tick - now.frame.tick));
      const { frame, still } = session.store.getState();
      frames++;
      if (stills.has(still)) told(frame, now.frame, still);
      stills.add(still);
    }
    session.send(command);
  }
  return { frames, stills: stills.size };
}

const openings = ({ landings, car }: Frame) => [...landings.map(({ opening }) => opening), car.door].join();

function allOffers(lift: string): (from: StillFrame) => unknown {
  const places = viewNames.flatMap((view) =>
    [...hotspotsOf(view, lift).map(({ id }) => id), ...undrawn(view, lift)].map((id) => ({ view, id })),
  );
  expect(places.length).toBeGreaterThan(100);
  return (from) => places.map(({ view, id }) => describeHotspot(from, view, id, null));
}

test('it is the same while only time passes, the car flies or a door slides, and offers all that the moment does', () => {
  const offered = allOffers(loadLevel(exampleFolder).lift);
  let [looks, flights, doors] = [0, 0, 0];
  const { frames, stills } = watch(exampleFolder, (frame, before, still) => {
    const slides = openings(frame) !== openings(before);
    if (Math.abs(frame.car.speed) > 1) flights++;
    if (slides) doors++;
    if (looks++ % 4 === 0 || frame.car.speed !== 0 || slides) expect(offered(still)).toEqual(offered(frame));
  });
  expect(frames).toBeGreaterThan(200);
  expect(flights).toBeGreaterThan(1);
  expect(doors).toBeGreaterThan(1);
  expect(stills).toBeLessThan(frames / 2);
});

test('it is the same while an escalator runs and people stand on it', () => {
  const folder = join(root, 'ride-safe/up-the-escalator');
  const offered = allOffers(loadLevel(folder).lift);
  let rides = 0;
  watch(folder, (frame, before, still) => {
    if (frame.escalator?.people[0]?.at === before.escalator?.people[0]?.at) return;
    rides++;
    expect(offered(still)).toEqual(offered(frame));
  });
  expect(rides).toBeGreaterThan(3);
});
