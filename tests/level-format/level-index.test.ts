import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexLevels } from '../../src/level-format/level-index';
import { exampleFolder, levelFolders, loadLevel } from '../support/level-files';

const text = readFileSync(join(exampleFolder, 'level.json'), 'utf8');
const level = loadLevel(exampleFolder);
const variant = (change: object) => JSON.stringify({ ...JSON.parse(text), order: undefined, ...change });
const index = (...files: readonly (readonly [string, string])[]) => indexLevels(new Map(files));

test('a card says what the home page needs, and nothing that only a player needs', () => {
  const { cards, failed } = index(['levels/a/level.json', text]);
  const { id, hash, title, startsAt } = level;
  expect(failed).toEqual([]);
  expect(cards).toEqual([
    expect.objectContaining({ file: 'levels/a/level.json', id, hash, title, startsAt }),
  ]);
  expect(JSON.stringify(cards).length).toBeLessThan(text.length / 20);
});

test('levels stand by campaign, then by the place they ask for, then by file', () => {
  const { cards } = index(
    ['levels/a', variant({ id: 'rescue', campaign: 'bring-them-out' })],
    ['levels/b', variant({ id: 'unplaced' })],
    ['levels/c', variant({ id: 'second', order: 2 })],
    ['levels/d', variant({ id: 'first', order: 1 })],
    ['levels/e', variant({ id: 'also-unplaced' })],
    ['levels/f', variant({ id: 'ride', campaign: 'ride-safe', order: 9 })],
  );
  expect(cards.map(({ id }) => id)).toEqual([
    'ride',
    'first',
    'second',
    'unplaced',
    'also-unplaced',
    'rescue',
  ]);
});

test('a level that cannot be read stays listed with file, line and mend', () => {
  const { cards, failed } = index(['levels/good', text], ['levels/bad', '{\n"format": 1,\n}']);
  expect(cards.map(({ id }) => id)).toEqual([level.id]);
  expect(failed).toMatchObject([
    { file: 'levels/bad', problems: [{ line: 3, mend: { en: expect.any(String) } }] },
  ]);
});

test('a second level with the same id is refused and names the first', () => {
  const { cards, failed } = index(['levels/one', text], ['levels/two', text]);
  expect(cards).toHaveLength(1);
  expect(failed).toMatchObject([
    { file: 'levels/two', problems: [{ message: { en: expect.stringContaining('levels/one') } }] },
  ]);
});

test('a level that has been read is plain data: written as JSON and read again it is the same', () => {
  for (const folder of levelFolders) {
    const read = loadLevel(folder);
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  }
});

test('a draft has no card and is no failure', () => {
  expect(index(['levels/a', variant({ draft: true })])).toEqual({ cards: [], failed: [] });
  const { cards } = indexLevels(new Map([['levels/a', variant({ draft: true })]]), { drafts: true });
  expect(cards).toHaveLength(1);
});
