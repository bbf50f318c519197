import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundOfEvent } from '../../src/sound/sound-of-event';
import sprite from '../../assets/sounds/sprite.json';
import { repositoryRoot } from '../support/source-files';

const path = (name: string) => join(repositoryRoot, name);

test('the committed sounds are what the recipes make', () => {
  const recipe = createHash('sha256')
    .update(readFileSync(path('tools/make-sounds.mjs')))
    .digest('hex');
  expect(sprite.recipe).toBe(recipe);
});

test('the sprite file is as long as its table says, and small', () => {
  const { size } = statSync(path('assets/sounds/liftwright.mp3'));
  // 48 kbit/s: 6000 bytes a second, within a frame or two
  expect(Math.abs(size / 6000 - sprite.seconds)).toBeLessThan(0.4);
  expect(size).toBeLessThan(190_000);
});

test('every sound an event asks for is in the sprite', () => {
  expect(Object.values(soundOfEvent).filter((name) => !(name in sprite.sprite))).toEqual([]);
});
