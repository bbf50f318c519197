// Hotspots of the machine room and of the open control cabinet.
import type { Frame } from '../frame';
import { command, goTo, type Hotspot } from './affordance';

export function mainSwitch(frame: Frame): Hotspot {
  const on = frame.mainSwitchOn;
  const actions = [
    command(on ? 'turn-off' : 'turn-on', { type: 'turn-main-switch', to: on ? 'off' : 'on' }),
    frame.padlock
      ? command('remove-padlock', { type: 'remove-object', object: 'padlock' }, 'padlock')
      : command('put-on-padlock', { type: 'place-object', object: 'padlock' }, 'padlock'),
    frame.tag
      ? command('remove-tag', { type: 'remove-object', object: 'tag' }, 'tag')
      : command('hang-tag', { type: 'place-object', object: 'tag' }, 'tag'),
  ];
  const state = on ? 'on' : frame.padlock ? 'off-locked' : 'off';
  return { id: 'main-switch', name: 'main-switch', state, actions };
}

export function machineRoomHotspot(frame: Frame, id: string): Hotspot | undefined {
  switch (id) {
    case 'main-switch':
      return mainSwitch(frame);
    case 'view:cabinet':
      return {
        id,
        name: 'control-cabinet',
        state: frame.cabinetOpen ? 'open' : 'shut',
        actions: frame.cabinetOpen
          ? [goTo('look-inside', 'cabinet'), command('close-cabinet', { type: 'close-cover', cover: 'cabinet-door' })]
          : [command('open-cabinet', { type: 'open-cover', cover: 'cabinet-door' })],
      };
    case 'view:drawing-table':
      return { id, name: 'drawing-table', actions: [goTo('read-diagram', 'drawing-table')] };
    case 'intercom':
      return { id, name: 'intercom', actions: [command('ask-car', { type: 'use-intercom' })] };
    case 'machine-room-door':
      return { id, name: 'machine-room-door', actions: [goTo('see-building', 'cutaway')] };
    default:
      return undefined;
  }
}

export function cabinetHotspot(frame: Frame, id: string): Hotspot | undefined {
  switch (id) {
    case 'board-display':
      return { id, name: 'board-display', words: { shows: frame.board.display || '—' }, state: 'shows', actions: [command('read', { type: 'look-at', thing: 'board-display' })] };
    case 'board-lamps':
      return { id, name: 'board-lamps', actions: [command('read', { type: 'look-at', thing: 'board-lamps' })] };
    case 'reset-button':
      return { id, name: 'reset-button', actions: [command('press', { type: 'press-reset' })] };
    case 'cabinet-stop':
      return {
        id,
        name: 'cabinet-stop',
        state: frame.stopPressed ? 'pressed' : 'released',
        actions: [frame.stopPressed ? command('release', { type: 'release-stop', device: 'cabinet-stop' }) : command('press', { type: 'press-stop', device: 'cabinet-stop' })],
      };
    case 'contactor:KMY':
    case 'contactor:KMB': {
      const contactor = id === 'contactor:KMY' ? 'KMY' : 'KMB';
      return { id, name: 'contactor', words: { contactor }, state: frame.contactors[contactor] ? 'pulled-in' : 'dropped', actions: [] };
    }
    case 'fuse:FU1':
      return {
        id,
        name: 'chain-fuse',
        state: frame.chainFuseWhole ? 'whole' : 'blown',
        actions: frame.chainFuseWhole ? [] : [command('replace-fuse', { type: 'replace-chain-fuse' })],
      };
    case 'cabinet-door':
      return { id, name: 'cabinet-door', actions: [command('close-cabinet', { type: 'close-cover', cover: 'cabinet-door' }), goTo('step-back', 'machine-room')] };
    default:
      return undefined;
  }
}
