// Terminals as they are read and spoken: numbers as they are, words in the language spoken.
import { expect, test } from 'vitest';
import { nameOf, terminalMark, terminalName } from '../../../src/hud/play/hotspot-words';
import { addTexts, wordsOf } from '../../../src/hud/i18n';

addTexts(import.meta.glob('../../../assets/text/*/play.json', { eager: true, import: 'default' }));
const [zh, en] = [wordsOf('zh-CN'), wordsOf('en')];

test('a number is the same in every language', () => {
  expect([zh, en].map((t) => terminalMark('112c', t))).toEqual(['112c', '112c']);
});

test('a word on a terminal is read, named and spoken in the language of the page', () => {
  expect(terminalMark('mid', zh)).toBe('中');
  expect(terminalName('lock-7.out', zh)).toBe('7 层门锁 出');
  expect(terminalName('roof.door-L', en)).toContain('door L');
  const words = { terminal: 'lamp-N', block: 'pit' };
  expect(nameOf({ id: 'x', name: 'terminal', words, actions: [] }, zh)).toBe('端子 灯 N');
});
