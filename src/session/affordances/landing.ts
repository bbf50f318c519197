// Hotspots of a landing: door, lock behind its cover, key hole, calls, barrier, notice, way into the car.
import type { StillFrame, StillLanding } from '../still-frame';
import { throughDoor } from '../views-at';
import { type Action, command, goTo, type Hotspot } from './affordance';
import { keySwitchHotspot } from './key-switches';
import { calls } from './landing-calls';

type Describe = (frame: StillFrame, landing: StillLanding) => Hotspot | undefined;

const describers: Readonly<Record<string, Describe>> = {
  'landing-door': (_frame, landing) => landingDoor(landing),
  'lock-cover': (_frame, landing) => lockCover(landing),
  'lock-contact': (_frame, landing) => (landing.coverOpen ? lockContact(landing) : undefined),
  'lock-hook': (_frame, landing) => (landing.coverOpen ? lockHook(landing) : undefined),
  'lock-keyhole': (frame, landing) => keyhole(frame, landing),
  'call-up': (frame, landing) => calls(frame, landing, 'up'),
  'call-down': (frame, landing) => calls(frame, landing, 'down'),
  'barrier-spot': (_frame, landing) => barrierSpot(landing),
  'notice-spot': (frame, landing) => (landing.floor === 1 ? noticeSpot(frame) : undefined),
  'enter-car': (frame) => wayIn(frame),
  firefighter: (frame, { floor }) => (floor === 1 ? keySwitchHotspot(frame, 'firefighter') : undefined),
  parking: (frame, { floor }) => (floor === 1 ? keySwitchHotspot(frame, 'parking') : undefined),
  'pit-edge': (frame) => (throughDoor(frame) === 'pit' ? pitEdge : undefined),
};

export function landingHotspot(frame: StillFrame, landing: StillLanding, id: string): Hotspot | undefined {
  return describers[id]?.(frame, landing);
}

function landingDoor(landing: StillLanding): Hotspot {
  const actions: Action[] = [command('pull-door', { type: 'pull-landing-door' })];
  if (!landing.locked) {
    actions.push(command('open-gap', { type: 'open-landing-door', to: 'gap' }));
    actions.push(command('slide-open', { type: 'open-landing-door' }));
  }
  if (landing.heldOpen) actions.push(command('let-go', { type: 'release-landing-door' }));
  if (landing.gap !== 'shut') {
    actions.push(command('look-into-well', { type: 'look-at', thing: 'well' }));
    actions.push(doorStop(landing));
  }
  const state = landing.doorStop ? 'door-stop-here' : doorState(landing);
  return { id: 'landing-door', name: 'landing-door', words: { floor: landing.floor }, state, actions };
}

function doorStop(landing: StillLanding): Action {
  return landing.doorStop
    ? command('take-door-stop', { type: 'remove-object', object: 'door-stop' }, 'door-stop')
    : command('place-door-stop', { type: 'place-object', object: 'door-stop' }, 'door-stop');
}

function doorState({ gap, locked }: StillLanding): string {
  return gap !== 'shut' ? 'open' : locked ? 'shut-locked' : 'shut-unlocked';
}

function lockCover({ coverOpen }: StillLanding): Hotspot {
  const does = coverOpen
    ? command('close-cover', { type: 'close-cover', cover: 'lock-cover' })
    : command('open-cover', { type: 'open-cover', cover: 'lock-cover' });
  return { id: 'lock-cover', name: 'lock-cover', state: coverOpen ? 'open' : 'shut', actions: [does] };
}

function lockContact(landing: StillLanding): Hotspot {
  const actions = [
    command('look', { type: 'look-at', thing: 'lock-contact' }),
    command('replace-contact', { type: 'replace-part', part: 'lock-contact' }, 'spare-contact'),
  ];
  const removed = landing.contact === 'removed' ? { state: 'removed' } : {};
  return { id: 'lock-contact', name: 'lock-contact', actions, ...removed };
}

function lockHook(landing: StillLanding): Hotspot {
  const actions = [command('measure-hook', { type: 'measure-engagement' }, 'ruler')];
  return { id: 'lock-hook', name: 'lock-hook', state: landing.locked ? 'engaged' : 'lifted', actions };
}

/** At the lowest landing the same key ends inspection from the pit. */
function keyhole({ well }: StillFrame, { keyTurned, floor }: StillLanding): Hotspot {
  const actions = [
    keyTurned
      ? command('return-key', { type: 'return-key' }, 'key')
      : command('turn-key', { type: 'turn-key' }, 'key'),
  ];
  if (floor === 1 && well.pitResetDue)
    actions.push(command('reset-pit', { type: 'reset-device', device: 'pit-inspection' }, 'key'));
  return { id: 'lock-keyhole', name: 'keyhole', state: keyTurned ? 'key-in' : 'empty', actions };
}

function barrierSpot({ barrier }: StillLanding): Hotspot {
  const does = barrier
    ? command('take-barrier', { type: 'remove-object', object: 'barrier' }, 'barrier')
    : command('place-barrier', { type: 'place-object', object: 'barrier' }, 'barrier');
  return {
    id: 'barrier-spot',
    name: 'barrier-spot',
    state: barrier ? 'barrier-here' : 'empty',
    actions: [does],
  };
}

function noticeSpot({ notice }: StillFrame): Hotspot {
  const actions = notice
    ? [
        command('take-notice', { type: 'remove-object', object: 'notice' }, 'notice'),
        command('read', { type: 'look-at', thing: 'landing-notice' }),
      ]
    : [command('hang-notice', { type: 'place-object', object: 'notice' }, 'notice')];
  return { id: 'notice-spot', name: 'notice-spot', state: notice ? 'notice-here' : 'empty', actions };
}

/** The quick way down, for whoever does not mind the height. */
const pitEdge: Hotspot = {
  id: 'pit-edge',
  name: 'pit-edge',
  actions: [command('jump-down', { type: 'jump-into-pit' })],
};

/** Beyond the door: the car, or its roof, or the pit. */
function wayIn(frame: StillFrame): Hotspot {
  const beyond = throughDoor(frame);
  if (beyond === 'car-roof')
    return {
      id: 'enter-car',
      name: 'car-roof',
      actions: [
        goTo('look-through', 'car-roof'),
        command('step-onto-roof', { type: 'walk', to: 'car-roof' }),
      ],
    };
  if (beyond === 'pit')
    return {
      id: 'enter-car',
      name: 'pit',
      actions: [goTo('look-through', 'pit'), command('climb-down', { type: 'walk', to: 'pit' })],
    };
  const enter = command('enter-car', { type: 'walk', to: 'car' });
  return { id: 'enter-car', name: 'enter-car', actions: [enter, ...atCarDoor(frame)] };
}

/** By hand, where no operator moves it: the car's own door, and whoever stands behind it. */
function atCarDoor({ car, landings, place }: StillFrame): readonly Action[] {
  const landing = landings.find(({ floor }) => place === `landing-${floor}`);
  if (!landing || landing.gap === 'shut') return [];
  const open = car.gap === 'wide';
  return [
    open
      ? command('pull-car-door-shut', { type: 'pull-car-door', to: 'shut' })
      : command('pull-car-door-open', { type: 'pull-car-door', to: 'open' }),
    ...helpOut(car.seen),
  ];
}

function helpOut(seen: number): readonly Action[] {
  const one = command('help-out', { type: 'help-out', count: 1 });
  if (seen < 2) return seen === 1 ? [one] : [];
  return [one, command('help-all-out', { type: 'help-out', count: seen }, 'hand', { count: seen })];
}
