import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/hud/i18n';
import { campaigns } from '../../../src/level-format/campaigns';
import { contrasts, motions, textSizes, themes } from '../../../src/progress/settings';
import { listFiles, repositoryRoot, sourceFiles } from '../../support/source-files';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leaves(value, `${path}${key}.`),
  );
const read = (language: string, name: string) =>
  new Map(leaves(JSON.parse(readFileSync(join(repositoryRoot, 'assets/text', language, name), 'utf8'))));
const names = listFiles(join(repositoryRoot, 'assets/text/en')).map((path) => path.split('/').at(-1) ?? '');
const plural = /_(zero|one|two|few|many|other)$/;
const gaps = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, gap]) => gap).sort();

describe.each(names)('%s', (name) => {
  const chinese = read('zh-CN', name);
  const english = read('en', name);

  test('says each thing in its language, but for the name of the product, signs and units', () => {
    const han = /\p{Script=Han}/u;
    const bare = (text: string) => text.replace(/{{\w+}}/g, '');
    const untold = [...chinese].filter(([, text]) => !han.test(text) && /\p{Ll}{3}/u.test(bare(text)));
    const foreign = [...english].filter(([key, text]) => han.test(text) && key !== 'app.title');
    const copied = [...chinese].filter(
      ([key, text]) => /\p{L}{3}/u.test(bare(text)) && text === english.get(key),
    );
    expect(untold).toEqual([]);
    expect(foreign).toEqual([]);
    expect(copied.filter(([key]) => !['app.title', 'dial.low-impedance'].includes(key))).toEqual([]);
  });

  test('says everything in both languages', () => {
    const keys = (texts: ReadonlyMap<string, string>) =>
      [...new Set([...texts.keys()].map((key) => key.replace(plural, '')))].sort();
    expect(keys(chinese)).toEqual(keys(english));
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leaves the same gaps to fill', () => {
    const differing = [...english.keys()].filter(
      (key) => chinese.has(key) && `${gaps(chinese.get(key) ?? '')}` !== `${gaps(english.get(key) ?? '')}`,
    );
    expect(differing).toEqual([]);
  });
});

test('no key stands in two files, so no prefix is needed', () => {
  const all = names.flatMap((name) => [...read('en', name).keys()]);
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
});

test('every key that the home, settings and page sources ask for has a text', () => {
  const shell = read('en', 'shell.json');
  const asked = [...sourceFiles()]
    .filter(([file]) => /^hud\/(home|settings)\/|^hud\/[\w-]+\.tsx?$/.test(file))
    .flatMap(([, source]) => [...source.matchAll(/\bt\('([\w.-]+)'/g)].map(([, key]) => key ?? ''));
  expect(asked.length).toBeGreaterThan(40);
  const missing = asked.filter((key) => !shell.has(key) && !shell.has(`${key}_other`));
  expect(missing).toEqual([]);
});

test('keys that are put together have texts too', () => {
  const shell = read('en', 'shell.json');
  const made = [
    ...campaigns.flatMap((id) => [`campaign.${id}.name`, `campaign.${id}.line`]),
    ...['full', 'blocked', 'damaged', 'other-version'].flatMap((kind) =>
      ['settings', 'result', 'run'].map((what) => `trouble.${kind}-${what}`),
    ),
    ...['other-version', 'level-unknown', 'level-changed'].map((reason) => `resume.${reason}`),
    ...['text', 'theme', 'contrast', 'motion'].map((name) => `settings.${name}`),
    ...[...(sourceFiles().get('progress/result-file.ts') ?? '').matchAll(/'(file\.\w+)'/g)].map(
      ([, key]) => key ?? '',
    ),
    ...textSizes.map((value) => `settings.text-${value}`),
    ...themes.map((value) => `settings.theme-${value}`),
    ...contrasts.map((value) => `settings.contrast-${value}`),
    ...motions.map((value) => `settings.motion-${value}`),
  ];
  expect(made.filter((key) => !shell.has(key))).toEqual([]);
});

test('Chinese sentences use Chinese punctuation', () => {
  const wrong = [...read('zh-CN', 'shell.json')].filter(([, text]) => /[\u4e00-\u9fff][,;:!]/.test(text));
  expect(wrong).toEqual([]);
});

test('words fill their gaps, and a missing key comes back as itself', () => {
  expect(wordsOf('en')('home.minutes', { minutes: 15 })).toBe('15 min');
  expect(wordsOf('en')('file.more', { count: 1 })).toBe('and one more place');
  expect(wordsOf('zh-CN')('file.more', { count: 1 })).toContain('1');
  expect(wordsOf('en')('no.such.key')).toBe('no.such.key');
});
