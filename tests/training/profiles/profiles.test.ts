import * as v from 'valibot';
import { expect, test } from 'vitest';
import { standingOf } from '../../../src/regulations/rule-index';
import {
  findRegion,
  findScoring,
  regionFilling,
  regionProfiles,
  scoringProfiles,
} from '../../../src/training/profiles/profiles';
import { lineGroups } from '../../../src/training/report';

const text = v.strictObject({
  'zh-CN': v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
const scoring = v.strictObject({
  id: v.string(),
  title: text,
  source: v.nullable(v.string()),
  pass: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
  efficiencyPoints: v.number(),
  hints: v.picklist(['shown', 'cost', 'off']),
  hintCost: v.number(),
  attempts: v.pipe(v.number(), v.integer(), v.minValue(1)),
  confidence: v.boolean(),
  sections: v.nullable(
    v.array(
      v.strictObject({
        id: v.string(),
        title: text,
        weight: v.number(),
        groups: v.array(v.picklist(lineGroups)),
      }),
    ),
  ),
  paper: v.nullable(v.strictObject({ minutes: v.number(), tasks: v.record(v.string(), v.number()) })),
});
const region = v.strictObject({
  id: v.string(),
  title: text,
  sources: v.array(v.string()),
  rescueNumber: v.pipe(v.string(), v.regex(/^\d{5,6}$/)),
  personsOnSite: v.number(),
  helpOutHeight: v.number(),
  arrivalMinutes: v.number(),
});

test('profiles and regions are of their types', () => {
  for (const profile of scoringProfiles) v.parse(scoring, profile);
  for (const one of regionProfiles) v.parse(region, one);
});

test('the worker exam weighs 20, 50 and 30, passes with 70, gives no hints, and covers every group once', () => {
  const exam = findScoring('exam');
  expect([exam?.pass, exam?.hints, exam?.sections?.map(({ weight }) => weight)]).toEqual([
    70,
    'off',
    [20, 50, 30],
  ]);
  expect(exam?.sections?.flatMap(({ groups }) => groups).sort()).toEqual([...lineGroups].sort());
});

test('the contest is four analyses and eight faults in ninety minutes', () => {
  expect(findScoring('contest')?.paper).toEqual({ minutes: 90, tasks: { analyses: 4, faults: 8 } });
});

test('what is local is data: the number, the persons, the height, and rests on the rule book', () => {
  expect(
    [findRegion('general'), findRegion('hubei'), findRegion('number-96366')].map((one) => one?.rescueNumber),
  ).toEqual(['96333', '963333', '96366']);
  for (const one of regionProfiles) {
    expect([one.helpOutHeight, one.personsOnSite]).toEqual([0.5, 2]);
    for (const id of one.sources) expect(standingOf(id)).toBeDefined();
  }
  const general = findRegion('general');
  expect(general && regionFilling(general)).toMatchObject({ rescueNumber: '96333', helpOutHeight: 0.5 });
});
