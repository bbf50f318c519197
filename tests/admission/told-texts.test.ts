import { expect, test } from 'vitest';
import { toldBy } from '../../src/admission/told-texts';
import { defectiveCandidate } from '../support/defective-levels';

const { level } = defectiveCandidate('leak-by-answer-told');
const both = (words: string) => ({ 'zh-CN': words, en: words });

test('everything shown before the answer is told, sentence by sentence, with its place', () => {
  const told = toldBy({
    ...level,
    story: [both('The lift stays. Why? 电梯不走。为什么？')],
    documents: [{ id: 'log', title: both('Log'), paragraphs: [both('Yesterday')] }],
  }).map(({ path, sentence }) => `${path.join('.')}: ${sentence.trim()}`);
  expect(told).toContain('id: doors-shut-no-start');
  expect(told).toContain('story.0.en: The lift stays');
  expect(told).toContain('story.0.en: Why');
  expect(told).toContain('story.0.en: 电梯不走');
  expect(told).toContain('documents.0.paragraphs.0.zh-CN: Yesterday');
  expect(told).toContain('findings.0.title.en: Why does it stay');
  expect(told.filter((one) => /checklist|debrief|choices/.test(one))).toEqual([]);
});

test('of hints only those that come by themselves', () => {
  const hints = [
    { after: 1, text: both('free'), clauses: [], reason: both('since') },
    { after: 1, text: both('dear'), cost: 2, clauses: [], reason: both('why') },
    { after: 1, text: both('nothing'), cost: 0, clauses: [] },
  ];
  const said = toldBy({ ...level, hints }).flatMap(({ path, sentence }) =>
    path[0] === 'hints' ? [sentence] : [],
  );
  expect(said).toEqual(['free', 'free', 'since', 'since', 'nothing', 'nothing']);
});
