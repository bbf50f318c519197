// What the player can do as a passenger: in the lobby, before the doors of any landing, and in the car.
// Good and bad acts stand side by side, as they do in life.
import type { Command } from '../../sim/commands';
import type { Holding } from '../../sim/rider-command';
import { letsThrough } from '../door-gap';
import type { StillFrame } from '../still-frame';
import type { RiderFrame } from '../rider-frame';
import { type Action, command, type Hotspot } from './affordance';
import { escalatorHotspot } from './escalator';
import { calls } from './landing-calls';

/** @returns undefined for what a passenger has nothing to do with; null to leave it to the view's own list */
export function riderHotspot(
  frame: StillFrame,
  rider: RiderFrame,
  view: string,
  id: string,
): Hotspot | undefined | null {
  if (view === 'cutaway') return id === 'model' ? (rider.thing === 'model' ? model(rider) : undefined) : null;
  if (id === 'you') return you(frame, rider);
  if (view === 'lobby' || view === 'landing') return atLanding(frame, rider, id);
  if (view === 'car') return inCar(frame, rider, id);
  return undefined;
}

function atLanding(frame: StillFrame, rider: RiderFrame, id: string): Hotspot | undefined {
  const floor = floorOf(frame);
  const landing = frame.landings[floor - 1];
  if (!landing) return undefined;
  switch (id) {
    case 'call-up':
    case 'call-down':
      return calls(frame, landing, id === 'call-up' ? 'up' : 'down');
    case 'enter-car':
      return { id, name: 'rider-way-in', actions: wayIn(frame, rider, floor) };
    case 'door-panel':
    case 'landing-door':
      return {
        id,
        name: 'landing-door',
        words: { floor },
        state: letsThrough(landing.gap) ? 'open' : 'shut',
        actions: [command('lean-on-door', { type: 'lean-on-door' })],
      };
    case 'stairs':
      return stairs(frame, floor);
    case 'use-mark':
      return { id, name: 'use-mark', actions: [command('look', { type: 'look-at', thing: 'use-mark' })] };
    default:
      return escalatorHotspot(frame, id);
  }
}

function floorOf({ place }: StillFrame): number {
  return Number(/^landing-(\d+)$/.exec(place)?.[1] ?? 0);
}

function wayIn(frame: StillFrame, rider: RiderFrame, floor: number): readonly Action[] {
  const enter = command('enter-car', { type: 'walk', to: 'car' });
  const look = command('look-at-sill', { type: 'look-at', thing: 'sill' });
  return frame.car.landing === floor && letsThrough(frame.car.gap)
    ? [look, enter, ...holdings(rider)]
    : [look, enter];
}

const holders = ['hand', 'foot', 'bag'] as const;

function holdings({ holds }: RiderFrame): readonly Action[] {
  if (holds !== 'nothing') return [command('let-door-go', { type: 'hold-door', with: 'nothing' })];
  return holders.map((holder) => command(`hold-with-${holder}`, { type: 'hold-door', with: holder }));
}

/** Up and down by the stairs, a floor or to the ends. */
function stairs({ floors }: StillFrame, floor: number): Hotspot {
  const to = (other: number): Action =>
    command('stairs-to', { type: 'walk', to: `landing-${other}` }, 'hand', { floor: other });
  const others = Array.from({ length: floors }, (_, index) => floors - index).filter(
    (other) => other !== floor,
  );
  return { id: 'stairs', name: 'stairs', actions: others.map(to) };
}

function inCar(frame: StillFrame, rider: RiderFrame, id: string): Hotspot | undefined | null {
  switch (id) {
    case 'alarm':
      return {
        id,
        name: 'alarm',
        state: rider.alarm === 'quiet' ? 'not-rung' : 'rung',
        actions: [command('ring', { type: 'press-alarm' })],
      };
    case 'intercom':
      return {
        id,
        name: 'car-intercom',
        state: `line-${rider.alarm}`,
        actions: rider.alarm === 'answered' ? said() : [],
      };
    case 'hatch':
      return { id, name: 'hatch', actions: [command('try-hatch', { type: 'try-hatch' })] };
    case 'leave-car':
      return wayOut(frame, rider);
    case 'riders':
      return rider.riders === 0
        ? undefined
        : {
            id,
            name: 'riders',
            words: { count: rider.riders },
            actions: [
              command('calm-others', { type: 'talk-to-passengers', say: 'stay-clear' }),
              command('ask-others', { type: 'talk-to-passengers', say: 'ask' }),
            ],
          };
    case 'attendant':
    case 'independent':
    case 'hold-door-open':
    case 'hold-door-close':
    case 'car-door':
      return undefined;
    default:
      return null;
  }
}

function said(): readonly Action[] {
  return (['place-and-number', 'who-is-here', 'come-quickly', 'a-joke'] as const).map((say) =>
    command(`say-${say}`, { type: 'speak-up', say }),
  );
}

function wayOut(frame: StillFrame, rider: RiderFrame): Hotspot {
  const { floor, landing, gap } = frame.car;
  const pry = command('pry-doors', { type: 'pry-doors' });
  const lean = command('lean-on-door', { type: 'lean-on-door' });
  const out = command('leave-car', { type: 'walk', to: `landing-${floor}` }, 'hand', { floor });
  const climb = command('climb-out', { type: 'climb-out' });
  const open = letsThrough(gap);
  const actions = open && landing > 0 ? [out, ...holdings(rider)] : open ? [climb, pry] : [pry, lean];
  return { id: 'leave-car', name: 'car-doors', state: open ? 'open' : 'shut', actions };
}

/** The player's own body, and what is along. */
function you(frame: StillFrame, rider: RiderFrame): Hotspot | undefined {
  if (rider.onEscalator) return undefined;
  const own: readonly Action[] = frame.place === 'car' ? [command('jump', { type: 'jump' })] : [];
  const held = ways[rider.thing].filter((how) => how !== rider.how);
  const handled = held.map((how) =>
    command(`${rider.thing}-${how}`, { type: 'handle-thing', how } satisfies Command),
  );
  const shoes = frame.escalator?.shoes === 'loose-laces' ? [tie] : [];
  const actions = [...handled, ...shoes, ...own];
  if (actions.length === 0) return undefined;
  const state = ways[rider.thing].length === 0 ? {} : { state: `${rider.thing}-${rider.how}` };
  return { id: 'you', name: 'you', ...state, actions };
}

const tie = command('tie-laces', { type: 'on-escalator', act: 'tie-laces' });
const ways: Readonly<Record<RiderFrame['thing'], readonly Holding[]>> = {
  nothing: [],
  dog: ['loose', 'close', 'carried'],
  pram: ['loose', 'close', 'carried'],
  scooter: ['loose', 'close', 'carried', 'left'],
  load: ['loose', 'close', 'left'],
  model: [],
};

/** A lesson's model lift, of which parts can be broken. */
function model({ broken }: RiderFrame): Hotspot {
  const actions = [
    command('cut-one-rope', { type: 'break-part', part: 'one-rope' }),
    command('cut-all-ropes', { type: 'break-part', part: 'all-ropes' }),
    ...(broken.brake ? [] : [command('fail-brake', { type: 'break-part', part: 'brake' })]),
    ...(broken.speed ? [] : [command('speed-up', { type: 'break-part', part: 'speed' })]),
  ];
  return { id: 'model', name: 'model', actions };
}
