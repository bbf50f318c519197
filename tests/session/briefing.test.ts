// What is told before the work is what will be met: no name of the draw is left open, in any level.
import { expect, test } from 'vitest';
import { drawCase } from '../../src/level-format/settle';
import { briefingOf } from '../../src/session/briefing';
import { exampleFolder, loadLevel } from '../support/level-files';

const level = loadLevel(exampleFolder);

test('names the floor of the case that will be played', () => {
  const told = [1, 2, 3, 4, 5].map((seed) => {
    const { floor } = drawCase(level, seed);
    const story = [{ 'zh-CN': '去 ${floor} 层', en: 'To floor ${floor}' }];
    expect(briefingOf({ ...level, story }, seed).story).toEqual([
      { 'zh-CN': `去 ${floor} 层`, en: `To floor ${floor}` },
    ]);
    return floor;
  });
  expect(new Set(told).size).toBeGreaterThan(1);
});
