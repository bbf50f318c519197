import { expect, test } from 'vitest';
import { shownTexts, usedCharacters } from '../../tools/fonts-characters';
import { everydayChinese, planSlices, type Slice, unicodeRange } from '../../tools/fonts-slices';
import { lateSections } from '../../tools/late-words.mjs';
import zh from '../../assets/text/zh-CN/play.json';
import { repositoryRoot } from '../support/source-files';

const said = (file: string, text: string) => ({ file, text });
const level = (whole: string, title = '', summary = '') => ({ title, summary, whole });
const levels = [level('门锁坏了·甲', '门锁', '看灯'), level('门锁坏了乙'), level('门锁坏丙')];
const texts = [
  said('assets/text/en/shell.json', '{"title":"梯匠 Liftwright"}'),
  said('assets/text/zh-CN/shell.json', '{"title":"开始","lead":"这是一句话。"}'),
  said('assets/text/zh-CN/play.json', '{"bar":"开始作业","debrief":"作业量规"}'),
  said('src/regulations/rules/x.json', '条款甲'),
];
const plan = planSlices(texts, levels, ['丁', '门', '戊']);
const charactersOf = (name: string, slices = plan) =>
  slices.find((slice) => slice.name === name)?.characters ?? '';

test('each character stands with whoever needs it first', () => {
  expect(charactersOf('every-language')).toContain('梯');
  expect(charactersOf('every-language')).toContain('·');
  expect([...charactersOf('home')].sort()).toEqual([...'开始这是一句话门锁看灯'].sort());
  expect([...charactersOf('play')].sort()).toEqual([...'作业'].sort());
  expect([...charactersOf('later-in-play-1')].sort()).toEqual([...'量规'].sort());
  expect([...charactersOf('levels-1')].sort()).toEqual([...'坏了甲乙丙'].sort());
  expect([...charactersOf('late-1')].sort()).toEqual([...'条款'].sort());
  expect([...charactersOf('spare-1')].sort()).toEqual([...'丁戊'].sort());
});

test('true bold is for labels and titles, not for sentences', () => {
  expect([...charactersOf('labels')].sort()).toEqual([...'开始门锁'].sort());
});

test('what many levels use comes first, then what the same level uses, side by side', () => {
  const rare = (base: number) => String.fromCodePoint(...Array.from({ length: 60 }, (_, i) => base + i));
  const three = [rare(0x6000), rare(0x5000), rare(0x7000)].map((own) => level(`${own}锁锁门`));
  const [first, second] = planSlices([], three, []).filter(({ name }) => name.startsWith('levels'));
  for (const common of '锁门') expect(first?.characters).toContain(common);
  for (const own of rare(0x6000)) expect(first?.characters).toContain(own);
  expect(second?.characters).toContain('\u7000');
});

test('a range names each character and nothing else, or all from the first to the last', () => {
  const slice: Slice = { name: 'x', family: 'chinese', characters: 'ABC一万', isBroad: false };
  expect(unicodeRange(slice)).toBe('U+41-43,U+4E00,U+4E07');
  expect(unicodeRange({ ...slice, isBroad: true })).toBe('U+41-4E07');
});

test('every character of the product is in one slice of its family, and everyday Chinese in some', () => {
  const all = planSlices(shownTexts(repositoryRoot), levels, everydayChinese());
  const regular = all
    .filter(({ family }) => family !== 'heading')
    .flatMap(({ characters }) => [...characters]);
  expect(regular.length).toBe(new Set(regular).size);
  const has = new Set(regular);
  const wanted = [...usedCharacters(shownTexts(repositoryRoot)).keys(), ...everydayChinese()];
  expect(wanted.filter((one) => !has.has(one))).toEqual([]);
  const exact = all.filter(({ family, isBroad }) => family !== 'heading' && !isBroad);
  const spare = all.filter(({ isBroad }) => isBroad).flatMap(({ characters }) => [...characters]);
  const used = new Set(usedCharacters(shownTexts(repositoryRoot)).keys());
  expect(exact.length).toBeGreaterThan(5);
  expect(spare.filter((one) => used.has(one))).toEqual([]);
});

test('the sections of words that come late are there', () => {
  expect(lateSections.filter((name) => !(name in zh))).toEqual([]);
});
