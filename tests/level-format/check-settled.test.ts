import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/written-level';

const asking = (condition: object) =>
  complaintsOf((level) => Object.assign(level.checklist[0] ?? {}, { condition })).join('\n');
const once = (event: string, where: object = {}, given: object[] = []) =>
  asking({ kind: 'once', of: { event, where }, ...(given.length > 0 ? { given } : {}) });

describe('an event', () => {
  test('must be there', () =>
    expect(once('moon-rose')).toMatch(/checklist\.0\.condition\.of\.event: there is no event "moon-rose"/));
  test('has only the fields it has', () => {
    expect(once('key-turned', { colour: 'red' })).toMatch(
      /condition\.of\.where\.colour: there is no field of event "key-turned" "colour"/,
    );
    expect(once('meter-read', { 'reading.value': { least: 1 } })).toBe('');
    expect(once('meter-read', { 'reading.value': ['OL', 0] })).toBe('');
    expect(once('meter-read', { 'reading.value': 'much' })).toMatch(/no number or "OL" "much"/);
    expect(once('meter-read', { 'reading.colour': 1 })).toMatch(/"reading.colour"/);
  });
  test('names landings, places and devices that are there', () => {
    expect(once('key-turned', { floor: 9 })).toMatch(/where\.floor: there is no landing "9"/);
    expect(once('place-reached', { place: 'landing-9' })).toMatch(/there is no place "landing-9"/);
    expect(once('place-reached', { place: ['car-roof', 'attic'] })).toMatch(
      /where\.place\.1: there is no place "attic"/,
    );
    expect(once('stop-pressed', { device: 'car-top-stop' })).toBe('');
    expect(once('stop-pressed', { device: 'roof-stop' })).toMatch(/there is no stop "roof-stop"/);
    expect(once('object-placed', { object: 'ladder' })).toMatch(
      /no choice here "ladder" — there is padlock, tag/,
    );
  });
  test('names terminals of this lift, pairs in order', () => {
    expect(once('meter-read', { pair: 'rail.121+rail.N' })).toBe('');
    expect(once('meter-read', { pair: 'rail.N+rail.121' })).toMatch(/no pair of terminals/);
    expect(once('probe-placed', { terminal: 'rail.999' })).toMatch(/there is no terminal "rail.999"/);
  });
  test('has bounds only where it has numbers', () => {
    expect(once('car-started', { direction: { least: 0 } })).toBe('');
    expect(once('stop-pressed', { device: { least: 1 } })).toMatch(/this is no number and has no bounds/);
  });
});

describe('a fact', () => {
  const fact = (test: object) => once('record-written', {}, [test]);
  test('must be there, told what it wants, and asked for what it gives', () => {
    expect(fact({ fact: 'moonIsFull' })).toMatch(/given\.0\.fact: there is no fact "moonIsFull"/);
    expect(fact({ fact: 'keyIn' })).toMatch(
      /given\.0\.args: the fact "keyIn" is told 0 things — it wants landing/,
    );
    expect(fact({ fact: 'keyIn', args: ['${floor}'] })).toBe('');
    expect(fact({ fact: 'switchAt', args: ['door-bypass'], is: 'sideways' })).toMatch(
      /given\.0\.is: there is no choice here "sideways" — there is off, on, landing, car/,
    );
    expect(fact({ fact: 'gauge', args: ['luck'] })).toMatch(/there is no gauge "luck"/);
    expect(fact({ fact: 'mode', is: ['automatic', 'by-hand'] })).toBe('');
  });
});

test('every case of the draw is looked at', () => {
  const [complaint] = complaintsOf((level) =>
    Object.assign(level, { draw: [[{ floor: 3 }, { floor: 11 }]] }),
  );
  expect(complaint).toMatch(/there is no landing "11"/);
});

test('questions and documents asked for must be the level’s own', () => {
  expect(once('question-answered', { question: 'which' })).toMatch(/there is no question "which"/);
  expect(once('document-read', { document: 'manual' })).toMatch(/there is no document "manual"/);
});

test('the scene stands on the lift there is', () => {
  const scene = (change: object) => complaintsOf((level) => Object.assign(level, change)).join('\n');
  expect(scene({ start: { technician: 'landing-12' } })).toMatch(/start\.technician: there is no place/);
  expect(scene({ start: { car: 12 } })).toMatch(/start\.car: there is no landing "12"/);
  expect(scene({ faults: [{ fault: 'LCK-01', landing: 12 }] })).toMatch(
    /faults\.0\.landing: there is no landing "12"/,
  );
  expect(scene({ people: { public: [{ at: 1, command: { type: 'sing' } }] } })).toMatch(
    /command\.type: there is no command "sing"/,
  );
  expect(scene({ people: { public: [{ at: 1, command: { type: 'walk', to: 'attic' } }] } })).toMatch(
    /cannot be understood/,
  );
  expect(scene({ retest: 'nothing' })).toMatch(/retest: there is no checklist line "nothing"/);
});

test('what a seed makes the right answer must be among the choices', () => {
  const text = { 'zh-CN': '问', en: 'ask' };
  const asked = (draw: object[]) =>
    complaintsOf((level) =>
      Object.assign(level, {
        draw: [[{ floor: 3 }], draw],
        findings: [
          {
            id: 'which',
            title: text,
            reason: text,
            clauses: [],
            points: 1,
            answer: '${wanted}',
            choices: [
              { id: 'one', text },
              { id: 'other', text },
            ],
          },
        ],
      }),
    );
  expect(asked([{ wanted: 'one' }, { wanted: 'other' }])).toEqual([]);
  expect(asked([{ wanted: 'one' }, { wanted: 'third' }])).toEqual([
    expect.stringMatching(/findings\.0\.answer: there is no choice "third" — there is one, other/),
  ]);
});
