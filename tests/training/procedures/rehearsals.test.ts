// Procedures played on the real lift: done right they are met to the last line, done wrong they say what was wanting.
import { describe, expect, test } from 'vitest';
import type { ScriptStep } from '../../../src/level-format/script-step';
import type { Act } from '../../../src/training/lesson-commands';
import { rehearse } from '../../support/rehearsal';

const act = (type: string, rest: object = {}): ScriptStep => ({ do: { type, ...rest } as Act });
const wait = (seconds: number): ScriptStep => ({ wait: seconds });
const idle: ScriptStep = { until: 'idle', atMost: 200 };
const read = (red: string, black: string): readonly ScriptStep[] => [
  act('place-probe', { probe: 'black', terminal: black }),
  act('place-probe', { probe: 'red', terminal: red }),
  wait(0.8),
];
const nine = [
  ['q0.L1', 'q0.L2'],
  ['q0.L2', 'q0.L3'],
  ['q0.L1', 'q0.L3'],
  ...['L1', 'L2', 'L3'].flatMap((phase) => [
    [`q0.${phase}`, 'q0.N'],
    [`q0.${phase}`, 'q0.PE'],
  ]),
].flatMap(([red = '', black = '']) => read(red, black));
const live = read('light.L', 'light.N');
const off = act('turn-main-switch', { to: 'off' });
const locked = [act('place-object', { object: 'padlock' }), act('place-object', { object: 'tag' })];
const inMachineRoom = { start: { after: 8, technician: 'machine-room' } };

describe('isolating and proving dead', () => {
  const measure = [act('set-dial', { to: 'volts-ac' }), ...live, ...nine, ...live];
  const work = [wait(600), act('work-on', { gauge: 'brake-pins', how: 'lubricate' }), idle];

  test('done right it is met to the last line', () => {
    const steps = [act('use-intercom'), off, ...locked, ...measure, ...work];
    const { wanting, vetoes } = rehearse('isolate-and-prove', { level: inMachineRoom }, steps);
    expect({ wanting, vetoes }).toEqual({ wanting: [], vetoes: [] });
  });

  test('without lock, dead test and patience it says so', () => {
    const work = act('work-on', { gauge: 'brake-pins', how: 'lubricate' });
    const { wanting } = rehearse('isolate-and-prove', { level: inMachineRoom }, [
      act('use-intercom'),
      off,
      work,
    ]);
    expect(wanting).toEqual(['lock-out', 'prove-meter', 'test-dead', 'prove-again', 'stored-energy']);
  });
});

describe('talking to trapped people', () => {
  const level = {
    start: { after: 8, technician: 'machine-room', car: { floor: 3, above: 1 } },
    people: { passengers: { count: 2, children: 1 } },
  };

  test('asked, told and spoken to again', () => {
    const steps = [
      act('use-intercom', { say: 'ask' }),
      wait(5),
      act('use-intercom', { say: 'stay-clear' }),
      wait(60),
      act('use-intercom', { say: 'stay-clear' }),
      off,
      wait(2),
      act('walk', { to: 'landing-1' }),
      idle,
      act('hand-over'),
    ];
    const { wanting, vetoes } = rehearse('talking-to-trapped-people', { level }, steps);
    expect({ wanting, vetoes }).toEqual({ wanting: [], vetoes: [] });
  });

  test('power off without a word costs the first word', () => {
    const { wanting } = rehearse('talking-to-trapped-people', { level }, [off, wait(5)]);
    expect(wanting).toContain('spoken-soon');
  });
});

test('a call answered, asked out and sent to in time is met to the last line; bad advice is a veto', () => {
  const level = {
    desk: {
      calls: [{ at: 5, x: 2, y: 1, persons: 2, condition: 'well' }],
      crews: [{ x: 1, y: 1, persons: 2 }],
    },
  };
  const say = (type: string, rest: object): readonly ScriptStep[] => [act(type, rest), wait(15)];
  const begin = [wait(10), act('take-call', { call: 1 }), wait(15)];
  const steps = [
    ...begin,
    ...['place', 'code', 'floor', 'persons', 'condition', 'smoke-or-water'].flatMap((about) =>
      say('ask-caller', { about }),
    ),
    ...say('tell-caller', { what: 'keep-off-the-door' }),
    ...say('tell-caller', { what: 'help-is-coming' }),
    act('send-crew', { crew: 1, call: 1 }),
    act('notify', { party: 'use-unit', call: 1 }),
    wait(1500),
    act('hand-over'),
  ];
  const { wanting, vetoes } = rehearse('call-taking-and-dispatch', { level }, steps);
  expect({ wanting, vetoes }).toEqual({ wanting: [], vetoes: [] });
  const wrong = rehearse('call-taking-and-dispatch', { level }, [
    ...begin,
    ...say('tell-caller', { what: 'pry-the-door' }),
  ]);
  expect(wrong.vetoes).toEqual(['veto-dangerous-advice']);
});

test('the bypass turned on in automatic, and left on, is told', () => {
  const steps = [
    act('open-cover', { cover: 'cabinet-door' }),
    act('turn-switch', { switch: 'door-bypass', to: 'landing' }),
    act('walk', { to: 'landing-1' }),
    idle,
    act('hand-over'),
  ];
  const { wanting, vetoes } = rehearse(
    'bypass-device',
    { with: { circuit: 'landing', floors: 8 }, level: inMachineRoom },
    steps,
  );
  expect(wanting).toContain('by-hand-first');
  expect(vetoes).toEqual(['veto-left-on']);
});

test('one alone who opens the brake with the power on breaks both vetoes', () => {
  const { vetoes } = rehearse('gearless-release', { with: { floor: 3 }, level: inMachineRoom }, [
    act('pull-brake-lever'),
    wait(0.2),
    act('let-go-brake-lever'),
    wait(3),
  ]);
  expect(vetoes).toEqual(expect.arrayContaining(['veto-alone', 'veto-power-on']));
});
