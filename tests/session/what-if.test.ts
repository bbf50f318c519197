// What could have happened in runs that were unsafe and went well; and in those where nothing could.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Level } from '../../src/level-format/level';
import type { Command } from '../../src/sim/commands';
import { playScript } from '../../src/session/play-script';
import { createSession } from '../../src/session/session';
import {
  type HappeningName,
  happenings,
  type WhatIf,
  whatIf,
  whatIfByParts,
  worstOf,
} from '../../src/session/what-if';
import { levelFolders, loadScript } from '../support/level-files';
import { lockLevel } from '../support/result-files';

const folder = levelFolders.find((path) => path.endsWith('lock-that-does-not-make')) ?? '';
/** The same building with nothing wrong in its lift. */
const healthy: Level = { ...lockLevel, faults: [], public: [], startsAt: 5 };

function deeds(level: Level, seed: number, ...steps: readonly (Command | number)[]): readonly WhatIf[] {
  const session = createSession(level, seed);
  for (const step of steps)
    if (typeof step === 'number') session.advance(step * 100);
    else expect([step.type, session.send(step)]).toEqual([step.type, undefined]);
  expect(session.report().accident).toBeNull();
  return whatIf(level, session.recording());
}

const scripted = (name: string) => {
  const { session } = playScript(lockLevel, loadScript(join(folder, name)), 5);
  expect(session.report().accident).toBeNull();
  return whatIf(lockLevel, session.recording());
};
const outcome = ({ outcomes }: WhatIf | { outcomes: [] }, happening: HappeningName) =>
  outcomes.find((one) => one.happening === happening);

const toRoof: readonly (Command | number)[] = [
  { type: 'walk', to: 'landing-2' },
  30,
  { type: 'turn-key' },
  1,
  { type: 'open-landing-door' },
  4,
];

test('work behind an open main switch without a padlock: somebody restores the power, and it is a shock', () => {
  const moments = scripted('mistakes/not-locked-out.json');
  const work = moments.find(({ danger }) => danger === 'work-not-locked-out');
  expect(outcome(work ?? { outcomes: [] }, 'power-restored')).toMatchObject({
    victim: 'technician',
    accident: { kind: 'shock' },
    held: null,
  });
  const chain = outcome(work ?? { outcomes: [] }, 'power-restored')?.accident?.chain.map(({ what }) => what);
  expect(chain).toEqual(
    expect.arrayContaining(['main-switch-turned', 'main-switch-was-on', 'shock-received']),
  );
  // the same with nobody at the switch
  expect(outcome(work ?? { outcomes: [] }, 'call-from-above')).toMatchObject({
    accident: null,
    held: 'car-did-not-move',
  });
});

const carAbove: Level = {
  ...healthy,
  startsAt: 40,
  public: [{ at: 5, command: { type: 'press-hall-call', floor: 5, direction: 'up' } }],
};
const toPit: readonly (Command | number)[] = [{ type: 'turn-key' }, 1, { type: 'open-landing-door' }, 4];
const intoPit: readonly (Command | number)[] = [{ type: 'return-key' }, { type: 'walk', to: 'pit' }, 20];

test('in the pit of a lift in service: a call from below, and it is a crush', () => {
  const moments = deeds(carAbove, 3, ...toPit, ...intoPit);
  const body = moments.findLast(({ danger }) => danger === 'body-in-well');
  expect(body && outcome(body, 'call-from-below')).toMatchObject({
    victim: 'technician',
    accident: { kind: 'crush' },
    held: null,
  });
  expect(body && outcome(body, 'call-from-above')).toMatchObject({ accident: null, held: 'car-met-nobody' });
});

test('with the pit stop pressed one barrier is missing still, and the calls find a car that does not move', () => {
  const stop: Command = { type: 'press-stop', device: 'pit-stop-upper' };
  const moments = deeds(carAbove, 3, ...toPit, stop, ...intoPit);
  const body = moments.findLast(({ danger }) => danger === 'body-in-well');
  expect(body && outcome(body, 'call-from-below')).toMatchObject({
    accident: null,
    held: 'car-did-not-move',
  });
  expect(body && worstOf(body)).toBeUndefined();
});

test('an open well that its guard has left: somebody walks in', () => {
  const moments = deeds(
    healthy,
    3,
    ...toRoof,
    { type: 'place-object', object: 'door-stop' },
    { type: 'walk', to: 'landing-3' },
    2,
  );
  const open = moments.filter(({ danger, floor }) => danger === 'open-well' && floor === 2);
  expect(open.map((moment) => outcome(moment, 'somebody-at-the-door')?.victim)).toEqual([null, 'public']);
  const [attended, left] = open.map((moment) => outcome(moment, 'somebody-at-the-door'));
  expect(attended?.held).toBe('nobody-came-near');
  expect(left?.accident).toMatchObject({ kind: 'fall' });
  expect(left?.accident?.chain.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['door-not-guarded', 'public-fell']),
  );
});

test('where nothing could have happened, that is said: the right work leaves no unsafe moment', () => {
  expect(scripted('solution.json')).toEqual([]);
});

test('it is a fact: asked again, the answer is the same', () => {
  expect(scripted('mistakes/stop-instead-of-main-switch.json')).toEqual(
    scripted('mistakes/stop-instead-of-main-switch.json'),
  );
});

test('worked out by parts it comes to the same, and tells how far it is', () => {
  const { session } = playScript(lockLevel, loadScript(join(folder, 'mistakes/not-locked-out.json')), 5);
  const work = whatIfByParts(lockLevel, session.recording());
  const shares: number[] = [];
  let next = work.next();
  for (; !next.done; next = work.next()) shares.push(next.value);
  expect(next.value).toEqual(whatIf(lockLevel, session.recording()));
  expect(shares.length).toBe(next.value.length * happenings.length);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], (shares.at(-1) ?? 1) < 1]).toEqual([0, true]);
});
