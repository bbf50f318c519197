// What is in reach from where: every command, at every kind of place, with doors and covers open; then what a shut door,
// a shut cover, busy hands or an accident forbid.
import { describe, expect, test } from 'vitest';
import type { Command, Refusal } from '../../../src/sim/commands';
import { placeNumber } from '../../../src/sim/facts';
import type { LiftState } from '../../../src/sim/lift-state';
import { refusalByReach } from '../../../src/sim/people/reach';
import { provide } from '../../../src/sim/people/tools';
import { aLift } from '../../support/a-lift';

/** The car stands at landing 3, so that its roof is just below the sill of landing 4. */
const places = ['machine-room', 'landing-1', 'landing-3', 'landing-4', 'car', 'car-roof', 'pit'] as const;
type Place = (typeof places)[number];

const WIDE = 0.8;
const GAP = 0.1;

function reach(command: Command, place: Place, prepare: (state: LiftState) => void = () => undefined) {
  const { state, plant } = aLift().simulation;
  state.mechanics.carPosition = 6;
  state.mechanics.landingDoor.fill(WIDE);
  state.people.cabinetOpen = 1;
  state.people.lockCoverOpen.fill(1);
  state.people.place = placeNumber(state, place);
  prepare(state);
  return refusalByReach(state, plant.preset.lift, command);
}

const landings: readonly Place[] = ['landing-1', 'landing-3', 'landing-4'];
const groups: readonly (readonly [string, readonly Place[], readonly Command[]])[] = [
  [
    'the machine room',
    ['machine-room'],
    [
      { type: 'turn-main-switch', to: 'off' },
      { type: 'use-intercom' },
      { type: 'pull-brake-lever' },
      { type: 'let-go-brake-lever' },
      { type: 'fit-wheel' },
      { type: 'remove-wheel' },
      { type: 'turn-wheel', act: 'hold' },
      { type: 'open-cover', cover: 'cabinet-door' },
      { type: 'close-cover', cover: 'cabinet-door' },
      { type: 'place-object', object: 'padlock' },
      { type: 'remove-object', object: 'tag' },
      { type: 'set-breaker', breaker: 'QF-L', to: 'off' },
      { type: 'set-breaker', breaker: 'QF-H', to: 'off' },
      { type: 'set-breaker', breaker: 'QF-S', to: 'off' },
      { type: 'reset-device', device: 'governor' },
      { type: 'reset-device', device: 'rope-gripper' },
      { type: 'look-at', thing: 'rope-marks' },
    ],
  ],
  [
    'the open cabinet',
    ['machine-room'],
    [
      { type: 'press-reset' },
      { type: 'press-board-key', key: 'up' },
      { type: 'pull-fuse', fuse: 'FU1' },
      { type: 'insert-fuse', fuse: 'FU1', with: 'same' },
      { type: 'press-stop', device: 'cabinet-stop' },
      { type: 'release-stop', device: 'cabinet-stop' },
      { type: 'set-breaker', breaker: 'QF1', to: 'off' },
      { type: 'set-breaker', breaker: 'RCD', to: 'off' },
      { type: 'reset-device', device: 'unintended-movement' },
      { type: 'turn-switch', switch: 'emergency-electrical', to: 'on' },
      { type: 'turn-switch', switch: 'door-bypass', to: 'landing' },
      { type: 'look-at', thing: 'board-lamps' },
      { type: 'look-at', thing: 'board-display' },
      { type: 'hold-direction', station: 'machine-room', direction: 'up' },
    ],
  ],
  [
    'any landing',
    landings,
    [
      { type: 'jump-into-pit' },
      { type: 'turn-key' },
      { type: 'return-key' },
      { type: 'pull-landing-door' },
      { type: 'help-out', count: 1 },
      { type: 'press-hall-call', direction: 'up' },
      { type: 'open-cover', cover: 'lock-cover' },
      { type: 'place-object', object: 'barrier' },
      { type: 'look-at', thing: 'well' },
    ],
  ],
  [
    'a lock whose cover is open',
    landings,
    [
      { type: 'replace-part', part: 'lock-contact' },
      { type: 'measure-engagement' },
      { type: 'look-at', thing: 'lock-contact' },
    ],
  ],
  [
    'the main landing',
    ['landing-1'],
    [
      { type: 'hand-over' },
      { type: 'reset-device', device: 'pit-inspection' },
      { type: 'turn-switch', switch: 'firefighter', to: 'on' },
      { type: 'turn-switch', switch: 'parking', to: 'on' },
      { type: 'place-object', object: 'notice' },
      { type: 'look-at', thing: 'landing-notice' },
    ],
  ],
  [
    'the car',
    ['car'],
    [
      { type: 'press-car-call', floor: 2 },
      { type: 'press-door-button', button: 'open' },
      { type: 'hold-door-button', button: 'open' },
      { type: 'turn-switch', switch: 'attendant', to: 'on' },
      { type: 'turn-switch', switch: 'independent', to: 'on' },
    ],
  ],
  [
    'a landing door, from either side',
    [...landings, 'car-roof', 'pit'],
    [
      { type: 'open-landing-door' },
      { type: 'release-landing-door' },
      { type: 'place-object', object: 'door-stop' },
      { type: 'remove-object', object: 'door-stop' },
    ],
  ],
  [
    'the roof',
    ['car-roof'],
    [
      { type: 'hold-direction', station: 'car-top', direction: 'up' },
      { type: 'reset-device', device: 'safety-gear' },
    ],
  ],
  [
    'the edge of the roof, and from the sill above it',
    ['car-roof', 'landing-4'],
    [
      { type: 'press-stop', device: 'car-top-stop' },
      { type: 'release-stop', device: 'car-top-stop' },
      { type: 'turn-switch', switch: 'car-top-inspection', to: 'on' },
      { type: 'turn-switch', switch: 'roof-light', to: 'on' },
      { type: 'look-at', thing: 'roof' },
    ],
  ],
  [
    'the pit',
    ['pit'],
    [
      { type: 'press-stop', device: 'pit-stop-lower' },
      { type: 'turn-switch', switch: 'pit-inspection', to: 'on' },
      { type: 'hold-direction', station: 'pit', direction: 'up' },
    ],
  ],
  [
    'the pit, and from the lowest sill',
    ['pit', 'landing-1'],
    [
      { type: 'press-stop', device: 'pit-stop-upper' },
      { type: 'release-stop', device: 'pit-stop-upper' },
      { type: 'look-at', thing: 'pit' },
    ],
  ],
  [
    'both ends of the well',
    ['machine-room', 'pit', 'landing-1'],
    [{ type: 'turn-switch', switch: 'well-light', to: 'on' }],
  ],
  [
    'the car door, from the car and the landing before it',
    ['car', 'landing-3'],
    [{ type: 'pull-car-door', to: 'open' }],
  ],
  [
    'anywhere',
    places,
    [
      { type: 'set-dial', to: 'off' },
      { type: 'place-object', object: 'tool-bag' },
      { type: 'walk', to: 'landing-1' },
      { type: 'put-on', item: 'helmet' },
    ],
  ],
];

describe.each(groups)('from %s', (_where, from, commands) => {
  test.each(commands.map((command) => [JSON.stringify(command), command] as const))(
    '%s',
    (_what, command) => {
      const reached = places.filter((place) => reach(command, place) === undefined);
      expect(reached).toEqual(places.filter((place) => from.includes(place)));
      for (const place of places)
        if (!from.includes(place)) expect(reach(command, place)).toBe('out-of-reach' satisfies Refusal);
    },
  );
});

test('who is in the well sees who stands at the door; who stands there sees nobody', () => {
  const look: Command = { type: 'look-at', thing: 'landing' };
  expect(places.map((place) => reach(look, place))).toEqual([
    'out-of-reach',
    'nothing-there',
    'nothing-there',
    'nothing-there',
    'out-of-reach',
    undefined,
    undefined,
  ]);
});

describe('a landing door', () => {
  /** In turn: wide, a gap, shut. */
  const through = (command: Command, place: Place) =>
    [WIDE, GAP, 0].map((opening) =>
      reach(command, place, ({ mechanics }) => mechanics.landingDoor.fill(opening)),
    );
  const arm = [undefined, 'door-shut', 'door-shut'];
  const eye = [undefined, undefined, 'door-shut'];

  test('lets an arm through when it is wide, an eye through its gap', () => {
    expect(through({ type: 'press-stop', device: 'car-top-stop' }, 'landing-4')).toEqual(arm);
    expect(through({ type: 'press-stop', device: 'pit-stop-upper' }, 'landing-1')).toEqual(arm);
    expect(through({ type: 'turn-switch', switch: 'well-light', to: 'on' }, 'landing-1')).toEqual(arm);
    expect(through({ type: 'pull-car-door', to: 'open' }, 'landing-3')).toEqual(arm);
    expect(through({ type: 'look-at', thing: 'well' }, 'landing-3')).toEqual(eye);
    expect(through({ type: 'look-at', thing: 'roof' }, 'landing-4')).toEqual(eye);
    expect(through({ type: 'look-at', thing: 'pit' }, 'landing-1')).toEqual(eye);
    expect(through({ type: 'look-at', thing: 'landing' }, 'car-roof')).toEqual(eye);
  });

  test('is no matter to who is on the roof or in the pit already', () => {
    const never = [undefined, undefined, undefined];
    expect(through({ type: 'press-stop', device: 'car-top-stop' }, 'car-roof')).toEqual(never);
    expect(through({ type: 'look-at', thing: 'roof' }, 'car-roof')).toEqual(never);
    expect(through({ type: 'press-stop', device: 'pit-stop-upper' }, 'pit')).toEqual(never);
    expect(through({ type: 'look-at', thing: 'pit' }, 'pit')).toEqual(never);
    expect(through({ type: 'turn-switch', switch: 'well-light', to: 'on' }, 'pit')).toEqual(never);
  });

  test('is opened from the roof only where its sill is near enough to step to', () => {
    const open = (position: number) =>
      reach({ type: 'open-landing-door' }, 'car-roof', ({ mechanics }) => (mechanics.carPosition = position));
    expect([open(6), open(7.7)]).toEqual([undefined, 'out-of-reach']);
  });

  test('gives onto the car door as far as an arm reaches, up or down', () => {
    const pull = (position: number) =>
      reach(
        { type: 'pull-car-door', to: 'open' },
        'landing-3',
        ({ mechanics }) => (mechanics.carPosition = position),
      );
    expect([pull(7.1), pull(4.9), pull(7.3), pull(4.7)]).toEqual([
      undefined,
      undefined,
      'out-of-reach',
      'out-of-reach',
    ]);
  });
});

test('what is behind a shut cover is not in reach', () => {
  const shut = ({ people }: LiftState) => {
    people.cabinetOpen = 0;
    people.lockCoverOpen.fill(1);
    people.lockCoverOpen[2] = 0;
  };
  expect(reach({ type: 'press-reset' }, 'machine-room', shut)).toBe('cover-shut');
  expect(reach({ type: 'measure-engagement' }, 'landing-3', shut)).toBe('cover-shut');
  expect(reach({ type: 'measure-engagement' }, 'landing-4', shut)).toBeUndefined();
  // what needs no cover open is
  expect(reach({ type: 'turn-main-switch', to: 'off' }, 'machine-room', shut)).toBeUndefined();
  expect(reach({ type: 'turn-key' }, 'landing-3', shut)).toBeUndefined();
});

test('busy hands can set a dial, and nothing else', () => {
  const busy = ({ people }: LiftState) => (people.taskLeft = 5);
  expect(reach({ type: 'set-dial', to: 'ohms' }, 'landing-1', busy)).toBeUndefined();
  expect(reach({ type: 'turn-key' }, 'landing-1', busy)).toBe('busy');
});

test('who is hurt, or has handed over, does nothing more', () => {
  expect(reach({ type: 'turn-key' }, 'landing-1', ({ people }) => (people.harm = 1))).toBe('hurt');
  expect(reach({ type: 'turn-key' }, 'landing-1', ({ people }) => (people.handedOver = 1))).toBe(
    'work-ended',
  );
});

test('a passenger ends a scene anywhere, and is no nearer to anything else', () => {
  const rides = ({ people }: LiftState) => (people.rider = 1);
  expect(reach({ type: 'hand-over' }, 'car', rides)).toBeUndefined();
  expect(reach({ type: 'press-reset' }, 'car', rides)).toBe('out-of-reach');
});

test('what was left behind is not at hand', () => {
  const keyless = (state: LiftState) => provide(state, 'key', 0);
  expect(reach({ type: 'turn-key' }, 'landing-1', keyless)).toBe('not-at-hand');
  expect(reach({ type: 'return-key' }, 'landing-1', keyless)).toBeUndefined();
});
