import { expect, test } from 'vitest';
import { lineOfPath } from '../../src/level-format/locate';

const text = `{
  "title": { "en": "a, b: {c}" },
  "lines": [
    { "id": "one" },
    {
      "id": "two",
      "deep": [1, [2, 3], { "x": null }]
    }
  ],
  "last": "\\"quoted\\""
}`;

test.each([
  [[], 1],
  [['title', 'en'], 2],
  [['lines'], 3],
  [['lines', 0, 'id'], 4],
  [['lines', 1], 5],
  [['lines', 1, 'id'], 6],
  [['lines', 1, 'deep', 2, 'x'], 7],
  [['last'], 10],
  [['lines', 1, 'absent'], 5],
  [['nowhere', 'at', 'all'], 1],
] as const)('%j stands on line %i', (path, line) => expect(lineOfPath(text, path)).toBe(line));
