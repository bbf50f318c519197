// The two languages say the same things, and everything that can happen has words.
import { describe, expect, test } from 'vitest';
import en from '../../assets/text/en/play.json';
import enShell from '../../assets/text/en/shell.json';
import zh from '../../assets/text/zh-CN/play.json';
import zhShell from '../../assets/text/zh-CN/shell.json';
import { eventTypes } from '../../src/sim/event-types';
import { lessonEventTypes } from '../../src/training/happening';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leaves(value, `${path}${key}.`),
  );
}

describe.each([
  ['play', zh, en],
  ['shell', zhShell, enShell],
] as const)('%s', (_name, one, other) => {
  const chinese = new Map(leaves(one as Tree));
  const english = new Map(leaves(other as Tree));

  test('has the same keys in both languages, none empty', () => {
    // Chinese has no plural forms
    const singular = (key: string) => !/_(one|other)$/.test(key) || chinese.has(key);
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].filter(singular).sort());
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has the same gaps in both languages', () => {
    const gaps = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap).sort();
    expect(
      [...chinese]
        .filter(([key, text]) => gaps(text).join() !== gaps(english.get(key)).join())
        .map(([key]) => key),
    ).toEqual([]);
  });
});

test('every event that is spoken has words', () => {
  const silent = [
    'landing-door-opened',
    'landing-door-wide',
    'landing-door-shut',
    'car-set-off',
    'car-came-to-rest',
    'hand-speed-exceeded',
    'lock-contact-made',
    'lock-contact-broken',
    'car-door-shut',
    'probe-lifted',
    'reset-pressed',
    'board-key-pressed',
  ];
  const special = [
    'command-refused',
    'probe-placed',
    'landing-door-pulled',
    'main-switch-turned',
    'public-fell',
  ];
  // the lesson's own are told in the debrief, as what a line was settled by
  const missing = [...eventTypes, ...lessonEventTypes].filter(
    (type) => !silent.includes(type) && !special.includes(type) && !(type in en.event),
  );
  expect(missing).toEqual([]);
});
