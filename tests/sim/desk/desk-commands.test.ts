import { expect, test } from 'vitest';
import { createSimulation, perform, takeEvents, tick } from '../../../src/sim/simulation';
import type { Command } from '../../../src/sim/commands';
import { distance } from '../../../src/sim/desk/desk-commands';
import { aDesk } from '../../support/a-desk';

test('one call at a time: the second rings on until the line is free', () => {
  const desk = aDesk();
  desk.run(30);
  expect(desk.do({ type: 'take-call', call: 1 })).toBeUndefined();
  expect(desk.do({ type: 'take-call', call: 2 })).toBe('line-busy');
  desk.do({ type: 'hang-up' });
  expect(desk.do({ type: 'take-call', call: 2 })).toBeUndefined();
});

test('nobody drives to a lift whose place was not asked', () => {
  const desk = aDesk();
  desk.run(30);
  desk.do({ type: 'take-call', call: 1 });
  expect(desk.do({ type: 'send-crew', crew: 1, call: 1 })).toBe('not-known');
  desk.do({ type: 'ask-caller', about: 'code' }, 5);
  expect(desk.do({ type: 'send-crew', crew: 1, call: 1 })).toBeUndefined();
  expect(desk.do({ type: 'send-crew', crew: 1, call: 1 })).toBe('busy');
});

test('a sentence takes time: the next waits', () => {
  const desk = aDesk();
  desk.run(30);
  desk.do({ type: 'take-call', call: 1 });
  expect(desk.do({ type: 'ask-caller', about: 'place' })).toBeUndefined();
  expect(desk.do({ type: 'tell-caller', what: 'keep-off-the-door' })).toBe('busy');
  desk.run(4);
  expect(desk.do({ type: 'tell-caller', what: 'keep-off-the-door' })).toBeUndefined();
});

test('a party is told once', () => {
  const desk = aDesk();
  desk.run(30);
  expect(desk.do({ type: 'notify', party: 'ambulance', call: 1 })).toBe('not-known');
  desk.do({ type: 'take-call', call: 1 });
  expect(desk.do({ type: 'notify', party: 'ambulance', call: 1 })).toBeUndefined();
  expect(desk.do({ type: 'notify', party: 'ambulance', call: 1 })).toBe('already-so');
});

test('numbers that no call or crew has are refused', () => {
  const desk = aDesk();
  desk.run(30);
  const wrong: readonly Command[] = [
    { type: 'take-call', call: 9 },
    { type: 'send-crew', crew: 0, call: 1 },
    { type: 'notify', party: 'use-unit', call: 1.5 },
  ];
  for (const command of wrong) expect(desk.do(command)).toBe('nothing-there');
});

test('the way is counted along the streets', () => {
  const { simulation } = aDesk();
  expect(distance(simulation.state.desk, 0, 0)).toBe(4);
});

test('a lift without a desk has no calls and refuses the clerk', () => {
  const simulation = createSimulation('ref-1000');
  tick(simulation);
  expect(perform(simulation, 'technician', { type: 'take-call', call: 1 })).toBe('nothing-there');
  expect(takeEvents(simulation).length).toBeGreaterThan(0);
});
