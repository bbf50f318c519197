// Every word that the rule book's pages ask for is there, put together or not.
import { expect, test } from 'vitest';
import en from '../../../assets/text/en/rules.json';
import zh from '../../../assets/text/zh-CN/rules.json';
import { topicGroups } from '../../../src/hud/rules/topic-groups';
import { documents } from '../../../src/regulations/documents';
import figureNames from '../../../src/regulations/figure-names.json';
import { confidences, cycles, places, topics } from '../../../src/regulations/rule';
import { fetchAllRules } from '../../../src/regulations/rule-shelf';
import { queryNames } from '../../../src/regulations/rule-query';
import { sourceFiles } from '../../support/source-files';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : leaves(value, `${path}${key}.`),
  );
const have = new Set(leaves(en as Tree).map((key) => key.replace(/_(one|other)$/, '')));

test('keys written out have texts', () => {
  const asked = [...sourceFiles()]
    .filter(([file]) => file.startsWith('hud/rules/'))
    .flatMap(([, source]) => [...source.matchAll(/'(rules\.[\w.-]+)'/g)].map(([, key]) => key ?? ''));
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((key) => !have.has(key))).toEqual([]);
});

test('keys put together have texts', async () => {
  const rules = await fetchAllRules();
  const units = Object.values(figureNames).flatMap(({ unit }) =>
    /^([a-z]{4,}|day|CNY)$/.test(unit) ? [unit] : [],
  );
  const made = [
    ...topics.map((one) => `topic.${one}`),
    ...places.map((one) => `place.${one}`),
    ...cycles.map((one) => `cycle.${one}`),
    ...confidences.flatMap((one) => [`confidence.${one}`, `sure.${one}`]),
    ...['V', 'M', '?'].map((one) => `inner.${one}`),
    ...Object.keys(topicGroups).flatMap((one) => [`group.${one}`, `groupLine.${one}`]),
    ...Object.keys(queryNames).map((one) => `by.${one}`),
    ...documents.map(({ status }) => `status.${status}`),
    ...['superseded', 'draft'].flatMap((one) => [`passed.${one}`, `replaced.${one}`]),
    ...rules.flatMap(({ grade }) => (grade ? [`grade.${grade}`] : [])),
    ...units.map((one) => `unit.${one}`),
  ];
  expect([...new Set(made)].filter((key) => !have.has(`rules.${key}`))).toEqual([]);
});

test('every topic stands on one shelf', () => {
  const shelved: readonly string[] = Object.values(topicGroups).flat();
  expect([...shelved].sort()).toEqual([...topics].sort());
});

test('Chinese sentences use Chinese punctuation', () => {
  const texts = (tree: Tree): readonly string[] =>
    Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)));
  expect(texts(zh as Tree).filter((text) => /[\u4e00-\u9fff][,;:!]/.test(text))).toEqual([]);
});
