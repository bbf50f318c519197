import { expect, test } from 'vitest';
import { complaintsOf } from '../support/written-level';

const told = (zh: string, en: string) =>
  complaintsOf((level) => Object.assign(level, { summary: { 'zh-CN': zh, en } }));

test.each([
  [
    'English that was never translated',
    'Hang the notice.',
    'Hang the notice.',
    'summary.zh-CN: this is not Chinese',
  ],
  ['Chinese under the English name', '挂牌', '挂牌', 'summary.en: there is Chinese in the English'],
  ['a blank text', '  ', 'Hang it.', 'summary.zh-CN: the text is blank'],
])('%s is refused', (_name, zh, en, said) => {
  expect(told(zh, en)).toEqual([expect.stringContaining(said)]);
});

test.each(['X25', 'GB/T 7588.1-2020', 'AC 110 V', '1000 kg', 'UPS'])('%s needs no translation', (text) => {
  expect(told(text, text)).toEqual([]);
});
