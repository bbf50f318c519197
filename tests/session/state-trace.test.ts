import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { createSimulation } from '../../src/sim/simulation';
import { beginTrace, traceCommand, traceEnd, traceTo } from '../../src/session/state-trace';

function trace(of: string, saysAt: number, says: string): readonly number[] {
  const simulation = createSimulation('ref-1000');
  advance(simulation, 250);
  const made = beginTrace(simulation, of);
  for (let second = 0; second < 20; second++) {
    if (second === saysAt) traceCommand(made, says);
    advance(simulation, 100);
    traceTo(made, simulation);
  }
  advance(simulation, 40);
  traceTo(made, simulation);
  return [...made.seconds, traceEnd(made, simulation)];
}

test('it has one word a second, the start included, and one for the end', () => {
  const words = trace('a level', 5, 'word');
  expect(words).toHaveLength(22);
  expect(new Set(words).size).toBe(22);
  expect(words.every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32)).toBe(true);
});

test('a changed command tells from its second on, even if the lift never noticed', () => {
  const [one, other] = [trace('a level', 5, 'look'), trace('a level', 5, 'loom')];
  expect(one.findIndex((word, second) => word !== other[second])).toBe(6);
  expect(one.slice(6).some((word, at) => word === other[at + 6])).toBe(false);
});

test('another level or seed tells from the start', () => {
  const [one, other] = [trace('a level 1', 5, 'look'), trace('a level 2', 5, 'look')];
  expect(one.some((word, second) => word === other[second])).toBe(false);
});
