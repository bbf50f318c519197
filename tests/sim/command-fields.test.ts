import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandFields, commandTrouble } from '../../src/sim/command-fields';
import { commandTypes } from '../../src/sim/commands';
import { drawCase } from '../../src/level-format/settle';
import { fillIn } from '../../src/training/fill-in';
import { isLessonCommand } from '../../src/training/lesson-commands';
import { levelFolders, loadLevel, loadScript, mistakeFiles } from '../support/level-files';

test('every command of every shipped solution and mistake is understood', () => {
  let looked = 0;
  for (const folder of levelFolders) {
    const drawn = drawCase(loadLevel(folder), 1);
    for (const file of [join(folder, 'solution.json'), ...mistakeFiles(folder)])
      for (const step of fillIn(loadScript(file).steps, drawn)) {
        if (!('do' in step) || isLessonCommand(step.do)) continue;
        looked++;
        expect([step.do, commandTrouble(step.do)]).toEqual([step.do, undefined]);
      }
  }
  expect(looked).toBeGreaterThan(500);
});

test('it knows the fields of every command there is', () => {
  expect(new Set(Object.keys(commandFields))).toEqual(commandTypes);
});

test.each<[object, string]>([
  [{}, 'type'],
  [{ type: 'fly' }, 'type'],
  [{ type: 'toString' }, 'type'],
  [{ type: '__proto__' }, 'type'],
  [{ type: 'walk' }, 'to'],
  [{ type: 'walk', to: 'landing-0' }, 'to'],
  [{ type: 'walk', to: 5 }, 'to'],
  [JSON.parse('{"type":"walk","__proto__":{"to":"car"}}'), 'to'],
  [{ type: 'walk', to: 'car', fast: true }, 'fast'],
  [{ type: 'turn-switch', switch: 'constructor', to: 'on' }, 'switch'],
  [{ type: 'press-car-call', floor: 1.5 }, 'floor'],
  [{ type: 'press-car-call', floor: 1e9 }, 'floor'],
  [{ type: 'press-hall-call', floor: null, direction: 'up' }, 'floor'],
  [{ type: 'enter-car', count: -3 }, 'count'],
  [{ type: 'place-probe', probe: 'red', terminal: 'x'.repeat(61) }, 'terminal'],
])('%j is told by its field', (command, field) => {
  expect(commandTrouble(command)?.field).toBe(field);
});

test('a field that may be left out may be left out', () => {
  expect(commandTrouble({ type: 'press-hall-call', direction: 'up' })).toBeUndefined();
  expect(commandTrouble({ type: 'press-hall-call', floor: 3, direction: 'up' })).toBeUndefined();
});
