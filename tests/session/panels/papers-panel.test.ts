import { expect, test } from 'vitest';
import {
  answerAct,
  answersGiven,
  answersLeft,
  hintNow,
  papersActs,
} from '../../../src/session/panels/papers-panel';
import { createSession } from '../../../src/session/session';
import { readSmall } from '../../support/written-level';

const text = (en: string) => ({ 'zh-CN': '中文', en });
const question = {
  id: 'what',
  group: 'decide',
  title: text('What?'),
  reason: text('Because'),
  clauses: [],
  points: 4,
  attempts: 2,
  choices: [
    { id: 'one', text: text('One'), right: true },
    { id: 'two', text: text('Two') },
  ],
};
const hints = [
  { after: 100, unless: 'helmet', text: text('Later'), cost: 2 },
  { after: 10, text: text('Sooner') },
];
const begin = (change: object) =>
  createSession(
    readSmall((one) => Object.assign(one, change)),
    1,
  );

test('a question is asked as often as the level allows, with any of five certainties', () => {
  const session = begin({ findings: [question] });
  const [finding] = session.asks.findings;
  if (!finding) throw new Error('nothing is asked');
  expect(papersActs(session)).toHaveLength(10);
  session.send(answerAct(finding, 'two', 0.5));
  expect([answersGiven(session, finding), answersLeft(session, finding)]).toEqual([['two'], 1]);
  session.send(answerAct(finding, 'one', 1));
  expect(papersActs(session)).toEqual([]);
  expect(answersLeft(session, { ...finding, attempts: undefined })).toBeNull();
});

test('a hint comes in its time, and one that costs is asked for', () => {
  const session = begin({ hints: hints.map((hint) => ({ ...hint, unless: undefined })) });
  expect(hintNow(session)).toBe(-1);
  session.advance(1500);
  expect([hintNow(session), papersActs(session)]).toEqual([1, []]);
  session.advance(10_000);
  expect([hintNow(session), papersActs(session)]).toEqual([0, [{ type: 'take-hint', hint: 0 }]]);
});

test('papers that lie ready can be read', () => {
  const session = begin({ documents: [{ id: 'notice', title: text('Notice'), paragraphs: [text('One')] }] });
  expect(papersActs(session)).toEqual([{ type: 'read-document', document: 'notice' }]);
});
