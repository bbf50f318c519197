// A script is refused for what it asks before it is played.
import { expect, test } from 'vitest';
import { problemLine } from '../../src/level-format/problem';
import { readScript } from '../../src/level-format/script';

const complaints = (steps: readonly unknown[]) => {
  const read = readScript(
    JSON.stringify({ format: 'liftwright-script/1', level: 'x', steps }, null, 1),
    's.json',
  );
  return read.ok ? [] : read.problems.map((one) => problemLine(one, 'en'));
};

test('commands, facts and states that there are pass, with holes too', () => {
  expect(
    complaints([
      { do: { type: 'walk', to: 'pit' } },
      { do: { type: 'walk', to: '${landing}' } },
      { do: { type: 'answer', question: 'q', choice: 'c' } },
      { until: 'car-open-at-${floor}' },
      { until: { fact: 'mainSwitchOn' } },
      { wait: 600 },
    ]),
  ).toEqual([]);
});

test.each<[unknown, RegExp]>([
  [{ do: { type: 'fly' } }, /^s\.json:\d+ steps\.0\.do\.type: there is no command "fly"/],
  [{ do: { type: 'walk', to: 'moon' } }, /steps\.0\.do\.to: the command "walk" cannot be understood/],
  [{ do: { type: 'answer', question: 'q' } }, /steps\.0\.do\.choice/],
  [{ do: { type: 'constructor' } }, /there is no command "constructor"/],
  [
    { do: { type: 'look-at', thing: 'well' }, until: 'read-back' },
    /only an order to the partner is read back/,
  ],
  [{ until: 'doomsday' }, /steps\.0\.until: there is no state to wait for "doomsday" — there is idle/],
  [{ until: { fact: 'toString' } }, /there is no fact "toString"/],
  [{ until: { fact: 'stopPressed' } }, /the fact "stopPressed" is told 0 things/],
  [{ wait: 1e9 }, /steps: they may take 1000000000 s — at most 20000 s are played/],
])('%j is refused with its place', (step, words) => {
  expect(complaints([step]).join('\n')).toMatch(words);
});

test('more steps than anybody writes are refused', () => {
  expect(complaints(Array.from({ length: 1501 }, () => ({ wait: 0 })))).toEqual([
    expect.stringMatching(/there are 1501 steps — at most 1500/),
  ]);
});

test('what is done may depend on the draw, but a name with a hole in it is no command', () => {
  expect(complaints([{ do: { type: '${last}', object: 'notice' } }])).toEqual([]);
  expect(complaints([{ do: { type: '${last}-object', object: 'notice' } }]).join()).toMatch(/no command/);
});
