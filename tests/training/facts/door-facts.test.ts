import { expect, test } from 'vitest';
import { aLift, asking } from '../../support/a-lift';

test('a door opened with the key is open, held, unlocked and a hole', () => {
  const lift = aLift().standing(5);
  const ask = asking(lift);
  const all = ['landingDoorShut', 'landingDoorLocked', 'landingDoorHeld', 'keyIn'];
  expect(all.map((fact) => ask(fact, 5))).toEqual([true, true, false, false]);
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 2);
  expect(all.map((fact) => ask(fact, 5))).toEqual([false, false, true, true]);
  expect(ask('landingDoorOpening', 5)).toBe(0.9);
  expect([ask('openLandings'), ask('unlockedLandings'), ask('keysLeftIn')]).toEqual([1, 1, 1]);
  expect(ask('unguardedOpenWells')).toBe(1);
  lift.do({ type: 'place-object', object: 'barrier' });
  expect(ask('unguardedOpenWells')).toBe(0);
});

test('the doors of a car that serves its landing are nobody’s fault', () => {
  const lift = aLift().call(1).run(4);
  const ask = asking(lift);
  expect([ask('carDoorShut'), ask('unlockedLandings'), ask('openLandings')]).toEqual([false, 0, 1]);
});

test('lock covers are told and counted', () => {
  const ask = asking(aLift().standing(2));
  expect([ask('lockCoverOpen', 3), ask('lockCoversOpen')]).toEqual([true, 8]);
});
