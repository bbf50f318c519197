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
const end = [act('walk', { to: 'landing-1' }), idle, act('hand-over')];
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

describe('fault finding under voltage', () => {
  const look = (thing: string) => act('look-at', { thing });
  const probe = (which: string, terminal: string) => act('place-probe', { probe: which, terminal });
  const open = [act('open-cover', { cover: 'cabinet-door' }), act('set-dial', { to: 'volts-ac' })];
  const board = [look('board-display'), look('board-lamps')];
  const held = [act('turn-switch', { switch: 'emergency-electrical', to: 'on' }), wait(1)];
  const readings = [probe('black', 'rail.N'), probe('red', 'rail.101'), wait(0.8)];
  const turned = [probe('red', 'rail.101'), probe('black', 'rail.N'), wait(0.8)];
  const jumper = act('connect-jumper', { from: 'rail.101', to: 'rail.102' });

  test.each<[string, readonly ScriptStep[], readonly string[]]>([
    ['done right', [...open, ...board, ...held, ...readings], []],
    ['the car held before the board is read', [...open, ...held, ...board, ...readings], []],
    ['without the display', [...open, look('board-lamps'), ...held, ...readings], ['board-read']],
    ['without the lamps', [...open, look('board-display'), ...held, ...readings], ['board-read']],
    ['the board read after the meter', [...open, ...held, ...readings, ...board], ['board-read']],
    ['the car left to its calls', [...open, ...board, ...readings], ['car-held']],
    ['the car held after the reading', [...open, ...board, ...readings, ...held], ['car-held']],
    ['the red probe first', [...open, ...board, ...held, ...turned], ['reference-first']],
    ['a jumper tried', [...open, ...board, ...held, ...readings, jumper], ['no-jumper']],
    ['nothing measured', [...open, ...board, ...held], ['car-held', 'reference-first', 'no-jumper']],
  ])('%s', (_what, steps, wanting) => {
    const level = { ...inMachineRoom, tools: { jumper: 1 } };
    const rehearsal = rehearse('fault-finding-under-voltage', { level }, [...steps, ...end]);
    expect(rehearsal.troubles).toEqual([]);
    expect([...rehearsal.wanting].sort()).toEqual([...wanting].sort());
  });
});

describe('a car in its safety gear, raised and put back', () => {
  const start = { after: 8, technician: 'car-roof', car: { floor: 3, above: 0.1 } };
  const level = { start, faults: [{ fault: 'MEC-08' }], people: { passengers: { count: 2 } } };
  const told = [act('use-intercom', { say: 'will-move' }), wait(2)];
  const on = [
    act('open-cover', { cover: 'cabinet-door' }),
    act('turn-switch', { switch: 'emergency-electrical', to: 'on' }),
    wait(1),
  ];
  const up = act('hold-direction', { station: 'machine-room', direction: 'up' });
  const down = act('hold-direction', { station: 'machine-room', direction: 'down' });
  const rest = [act('hold-direction', { station: 'machine-room', direction: 'none' }), wait(1.5)];
  const raised = [
    up,
    { until: { fact: 'carAboveLanding', args: [3], is: { least: 0.3 } }, atMost: 30 },
    ...rest,
  ];
  const cause = [act('measure', { gauge: 'governor-trip' }), idle];
  const from = (floor: number) => [act('walk', { to: `landing-${floor}` }), idle];
  const toMachine = [act('walk', { to: 'machine-room' }), idle];
  const open = [act('open-landing-door'), wait(3)];
  // who steps off lets go of the door
  const shut = [wait(5)];
  /** The wedges are cleaned from the roof, then one walks up. */
  const freed = [
    act('work-on', { gauge: 'wedges', how: 'clean' }),
    idle,
    ...open,
    ...from(4),
    ...shut,
    ...toMachine,
  ];
  const toRoof = [...from(4), act('turn-key'), wait(1), ...open, act('walk', { to: 'car-roof' }), idle];
  const reset = act('reset-device', { device: 'safety-gear' });
  const offRoof = [...open, ...from(4), ...shut, act('return-key')];

  test.each<[string, readonly ScriptStep[], readonly string[]]>([
    ['done right', [...freed, ...told, ...on, ...raised, ...cause, ...toRoof, reset, ...offRoof], []],
    [
      'without putting the switch back',
      [...freed, ...told, ...on, ...raised, ...cause, ...toRoof, ...offRoof],
      ['switches-reset'],
    ],
    [
      'without a word before',
      [...freed, ...on, ...raised, ...told, ...cause, ...toRoof, reset, ...offRoof],
      ['passengers-told'],
    ],
    [
      'without looking for the cause',
      [...freed, ...told, ...on, ...raised, ...toRoof, reset, ...offRoof],
      ['cause-looked-for'],
    ],
    [
      'down at first',
      [...freed, ...told, ...on, down, ...rest, ...raised, ...cause, ...toRoof, reset, ...offRoof],
      ['never-down'],
    ],
    ['reset before it is raised', [reset, ...freed, ...told, ...on, ...raised, ...cause], ['switches-reset']],
  ])('%s', (_what, steps, wanting) => {
    const rehearsal = rehearse('safety-gear-engaged', { level }, [...steps, ...end]);
    expect({ wanting: rehearsal.wanting, troubles: rehearsal.troubles }).toEqual({
      wanting,
      troubles: steps[0] === reset ? ['0 reset-device refused: wedges-on'] : [],
    });
  });
});
