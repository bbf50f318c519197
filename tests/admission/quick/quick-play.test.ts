// A level played by numbers stands where the play-through stands, whatever is done in it; and what was done once need
// not be done again.
import { describe, expect, test } from 'vitest';
import { gradeSpot } from '../../../src/admission/quick/quick-play';
import { type Leg, type Route, scriptOf, walk, wholeSolution } from '../../../src/admission/search/route';
import type { Scheme } from '../../../src/admission/search/scheme';
import { playSteps } from '../../../src/session/play-script';
import { vectorOf } from '../../../src/admission/quick/quick-lift';
import { beginPlay, reportOf } from '../../../src/session/play-through';
import { drawIndex, seededRandom } from '../../../src/sim/random';
import { prepare } from '../../support/level-schemes';

/** The solution with moves left out and others put in. */
function aRoute(scheme: Scheme, random: () => number): Route {
  return wholeSolution(scheme).flatMap((leg): Leg[] => {
    if (random() < 0.04) return [];
    const offers = scheme.offers[leg.at] ?? [];
    const offer = offers[drawIndex(random, Math.max(1, offers.length))];
    if (offer === undefined || random() > 0.08) return [leg];
    return [{ move: offer, at: -1, act: scheme.acts.get(offer) ?? null }, leg];
  });
}

describe.each([
  ['lock-that-does-not-make', 4],
  ['pit-entry', 3],
  ['car-roof-entry', 3],
  ['first-record', 3],
])('%s', (id, routes) => {
  const { scheme, level, steps: written } = prepare(id, 2);

  test('routes at random stand line by line where the play-through stands', () => {
    const random = seededRandom(11);
    for (let i = 0; i < routes; i++) {
      const route = aRoute(scheme, random);
      const made = walk(scheme, route);
      const grade = gradeSpot(scheme.one, made);
      const play = beginPlay(level, 2);
      const start = play.simulation.state.tick;
      playSteps(play, scriptOf(scheme, route, written));
      const report = reportOf(play);
      const { lines } = play.judge.checklist;
      const found = lines.map((line, at) => [line.id, grade.lines[at]?.verdict]);
      expect(found).toEqual(lines.map((line, at) => [line.id, play.judge.watchers[at]?.verdict]));
      expect([grade.failures, grade.score]).toEqual([report.failures, report.score]);
      expect(Math.abs(made.since - (play.simulation.state.tick - start))).toBeLessThan(100);
    }
  });

  test('the second time nothing is worked out again', () => {
    const { made } = scheme.one.quick;
    const { judged } = scheme.one.judge;
    const { state, standing } = walk(scheme, wholeSolution(scheme));
    expect(scheme.spots.at(-1)).toMatchObject({ state, standing });
    expect([scheme.one.quick.made, scheme.one.judge.judged]).toEqual([made, judged]);
  });
});

test('what the public does at its time is done on every route', () => {
  const { scheme, level, steps } = prepare('lock-that-does-not-make', 1, (one) => ({
    ...one,
    public: [...one.public, { at: 135, command: { type: 'press-hall-call', floor: 6, direction: 'down' } }],
  }));
  expect(scheme.one.quick.isTimed).toBe(true);
  const play = beginPlay(level, 1);
  playSteps(play, steps);
  expect(scheme.grade.score).toBe(reportOf(play).score);
  const { quick } = scheme.one;
  expect(vectorOf(quick, scheme.spots.at(-1)?.state ?? 0)[quick.states.width - 1]).toBe(1);
});
