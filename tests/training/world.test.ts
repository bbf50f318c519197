import { describe, expect, test } from 'vitest';
import {
  awaited,
  eventEvidence,
  factEvidence,
  failingFacts,
  fieldText,
  findOut,
  holdAll,
  holds,
  matchesEvent,
  plainFields,
  timeEvidence,
} from '../../src/training/world';
import { aLift, worldOf } from '../support/a-lift';

const world = worldOf(aLift());
const read = {
  tick: 7,
  event: {
    type: 'meter-read',
    mode: 'volts-ac',
    red: 'rail.121',
    black: 'rail.N',
    pair: 'rail.121+rail.N',
    reading: { value: 111.6, unit: 'V' },
  },
} as never;

describe('an event matches', () => {
  const asks = (where: object) => matchesEvent(read, { event: 'meter-read', where: where as never });
  test('by value, by list, by range, and by a field within a field', () => {
    expect(asks({ pair: 'rail.121+rail.N' })).toBe(true);
    expect(asks({ mode: ['ohms', 'volts-ac'] })).toBe(true);
    expect(asks({ 'reading.value': { least: 90, most: 120 } })).toBe(true);
  });
  test('and not when one field differs, a bound is passed or the field is not there', () => {
    expect(asks({ mode: 'ohms' })).toBe(false);
    expect(asks({ 'reading.value': { most: 111 } })).toBe(false);
    expect(asks({ 'reading.value': { least: 112 } })).toBe(false);
    expect(asks({ floor: { least: 0 } })).toBe(false);
    expect(matchesEvent(read, { event: 'key-turned' })).toBe(false);
  });
});

test('a fact unsaid is asked to be true, and an unknown one is an error', () => {
  expect([holds(world, { fact: 'mainSwitchOn' }), holds(world, { fact: 'padlockOn' })]).toEqual([
    true,
    false,
  ]);
  expect(findOut(world, { fact: 'carLanding' })).toBe(1);
  expect(() => findOut(world, { fact: 'moonIsFull' })).toThrow('moonIsFull');
});

test('no facts at all hold; of several all must', () => {
  expect(holdAll(world, undefined)).toBe(true);
  expect(holdAll(world, [{ fact: 'mainSwitchOn' }, { fact: 'padlockOn' }])).toBe(false);
  expect(failingFacts(world, [{ fact: 'mainSwitchOn' }, { fact: 'padlockOn' }])).toMatchObject([
    { fact: 'padlockOn' },
  ]);
});

test('evidence is plain data', () => {
  expect(factEvidence(world, { fact: 'landingDoorShut', args: [2], is: false })).toEqual({
    kind: 'fact',
    tick: world.state.tick,
    fact: 'landingDoorShut',
    args: [2],
    found: true,
    wanted: false,
    holds: false,
  });
  expect(eventEvidence(read)).toMatchObject({ tick: 7, event: 'meter-read', detail: { red: 'rail.121' } });
  expect(plainFields((read as { event: object }).event)).not.toHaveProperty('reading');
  expect(awaited({ event: 'key-turned' })).toEqual({
    kind: 'awaited',
    event: 'key-turned',
    where: {},
    times: 1,
  });
  expect(timeEvidence(1234, 1000)).toEqual({ kind: 'time', tick: 1234, seconds: 10 });
});

test('a field as text tells events apart', () => {
  expect(fieldText(read, 'reading.value')).toBe('111.6');
});
