import { expect, test } from 'vitest';
import { eventTypes } from '../../src/sim/event-types';
import { eventFields, fieldKind, isEvent } from '../../src/training/event-fields';
import { plainFields } from '../../src/training/world';
import { aLift } from '../support/a-lift';

test('every event of the lift and of the lesson has its fields', () => {
  for (const type of eventTypes) expect(isEvent(type)).toBe(true);
  expect([isEvent('question-answered'), isEvent('moon-rose'), isEvent('toString')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(Object.keys(eventFields).length).toBe(eventTypes.size + 5);
});

test('fields are told by their path', () => {
  expect(fieldKind('key-turned', 'floor')).toBe('landing');
  expect(fieldKind('meter-read', 'reading.value')).toBe('reading');
  expect(fieldKind('key-turned', 'floor.value')).toBeUndefined();
  expect(fieldKind('key-turned', 'constructor')).toBeUndefined();
});

test('what the lift really tells has no field that the table lacks', () => {
  const lift = aLift().call(3).run(40).standing(3);
  lift.do({ type: 'open-landing-door' });
  lift.do({ type: 'turn-key' }, 0.5);
  lift.standing(0).measure('volts-ac', 'rail.101', 'rail.N');
  expect(lift.events.length).toBeGreaterThan(15);
  for (const event of lift.events)
    for (const field of Object.keys(plainFields(event)))
      expect([event.type, field, fieldKind(event.type, field)]).not.toContain(undefined);
});
