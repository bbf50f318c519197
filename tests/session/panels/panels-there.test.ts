import { expect, test } from 'vitest';
import { panelsThere } from '../../../src/session/panels/panels-there';
import { exampleFolder, loadLevel } from '../../support/level-files';

test('at a lift one has a bag and work, as a passenger neither, at a desk the desk alone', () => {
  const level = loadLevel(exampleFolder);
  expect(panelsThere(level)).toEqual({ bag: true, work: true, desk: false });
  expect(panelsThere({ ...level, role: 'passenger' })).toEqual({ bag: false, work: false, desk: false });
  const desk = { calls: [], crews: [] };
  expect(panelsThere({ ...level, desk: { ...desk, onSite: true } }).bag).toBe(true);
  expect(panelsThere({ ...level, desk })).toEqual({
    bag: false,
    work: false,
    desk: true,
  });
});
