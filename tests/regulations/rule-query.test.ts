import { expect, test } from 'vitest';
import type { RuleQuery } from '../../src/regulations/find-rules';
import { queryEntries, readRuleQuery } from '../../src/regulations/rule-query';

const read = (address: string) => {
  const words = new URLSearchParams(address);
  return readRuleQuery((name) => words.get(name), words.get('words'));
};

test('a question is read back as it was written', () => {
  const query: RuleQuery = {
    document: 'gb-t-7588-1-2020',
    place: 'car-roof',
    confidence: '?',
    words: '0.50 m 护栏&',
  };
  expect(read(new URLSearchParams(queryEntries(query).map((entry) => [...entry])).toString())).toEqual({
    query,
    wrong: [],
  });
  expect(queryEntries({ words: ' ', place: undefined })).toEqual([]);
});

test('what cannot be asked is told, with what can', () => {
  const { query, wrong } = read('place=moon&cycle=year&words=');
  expect(query).toEqual({ cycle: 'year' });
  expect(wrong).toEqual([
    { name: 'place', value: 'moon', known: ['machine-room', 'car-roof', 'car', 'landing', 'well', 'pit'] },
  ]);
});
