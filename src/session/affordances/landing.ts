// Hotspots of a landing: door, lock behind its cover, key hole, calls, barrier, notice, way into the car.
import type { Frame, LandingFrame } from '../frame';
import { type Action, command, type Hotspot } from './affordance';

export function landingHotspot(frame: Frame, landing: LandingFrame, id: string): Hotspot | undefined {
  switch (id) {
    case 'landing-door':
      return landingDoor(landing, id);
    case 'lock-cover':
      return {
        id,
        name: 'lock-cover',
        state: landing.coverOpen ? 'open' : 'shut',
        actions: [landing.coverOpen ? command('close-cover', { type: 'close-cover', cover: 'lock-cover' }) : command('open-cover', { type: 'open-cover', cover: 'lock-cover' })],
      };
    case 'lock-contact':
      return landing.coverOpen ? lockContact(landing, id) : undefined;
    case 'lock-hook':
      return landing.coverOpen
        ? { id, name: 'lock-hook', state: landing.locked ? 'engaged' : 'lifted', actions: [command('measure-hook', { type: 'measure-engagement' }, 'ruler')] }
        : undefined;
    case 'lock-keyhole':
      return {
        id,
        name: 'keyhole',
        state: landing.keyTurned ? 'key-in' : 'empty',
        actions: [landing.keyTurned ? command('return-key', { type: 'return-key' }, 'key') : command('turn-key', { type: 'turn-key' }, 'key')],
      };
    case 'call-up':
    case 'call-down': {
      const direction = id === 'call-up' ? 'up' : 'down';
      const lit = direction === 'up' ? landing.callUp : landing.callDown;
      return { id, name: id, ...(lit ? { state: 'lit' } : {}), actions: [command('press', { type: 'press-hall-call', direction })] };
    }
    case 'barrier-spot':
      return {
        id,
        name: 'barrier-spot',
        state: landing.barrier ? 'barrier-here' : 'empty',
        actions: [landing.barrier ? command('take-barrier', { type: 'remove-object', object: 'barrier' }, 'barrier') : command('place-barrier', { type: 'place-object', object: 'barrier' }, 'barrier')],
      };
    case 'notice-spot':
      return noticeSpot(frame, landing, id);
    case 'enter-car':
      return { id, name: 'enter-car', actions: [command('enter-car', { type: 'walk', to: 'car' })] };
    default:
      return undefined;
  }
}

function landingDoor(landing: LandingFrame, id: string): Hotspot {
  const actions: Action[] = [command('pull-door', { type: 'pull-landing-door' })];
  if (landing.heldOpen) actions.push(command('let-go', { type: 'release-landing-door' }));
  else if (!landing.locked) actions.push(command('slide-open', { type: 'open-landing-door' }));
  const state = landing.opening > 0.01 ? 'open' : landing.locked ? 'shut-locked' : 'shut-unlocked';
  return { id, name: 'landing-door', words: { floor: landing.floor }, state, actions };
}

function lockContact(landing: LandingFrame, id: string): Hotspot {
  return {
    id,
    name: 'lock-contact',
    actions: [
      command('look', { type: 'look-at', thing: 'lock-contact' }),
      command('replace-contact', { type: 'replace-part', part: 'lock-contact' }, 'spare-contact'),
    ],
    ...(landing.contact === 'removed' ? { state: 'removed' } : {}),
  };
}

function noticeSpot(frame: Frame, landing: LandingFrame, id: string): Hotspot | undefined {
  if (landing.floor !== 1) return undefined;
  return {
    id,
    name: 'notice-spot',
    state: frame.notice ? 'notice-here' : 'empty',
    actions: [frame.notice ? command('take-notice', { type: 'remove-object', object: 'notice' }, 'notice') : command('hang-notice', { type: 'place-object', object: 'notice' }, 'notice')],
  };
}
