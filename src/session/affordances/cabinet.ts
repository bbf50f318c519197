// Hotspots inside the open control cabinet: board and its keys, buttons, contactors, fuses and breakers, its door.
import type { BoardKey } from '../../sim/commands';
import { boardState, litLamps } from '../board-lines';
import type { StillFrame } from '../still-frame';
import { type Action, command, goTo, type Hotspot } from './affordance';
import { runPanelHotspot } from './machine';
import { protectionHotspot } from './protection';

export function cabinetHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  switch (id) {
    case 'board-display':
    case 'board-lamps':
      return board(frame, id);
    case 'reset-button':
      return { id, name: id, actions: [command('press', { type: 'press-reset' })] };
    case 'cabinet-stop':
      return stop(frame);
    case 'contactor:KMY':
    case 'contactor:KMB':
      return contactor(frame, id === 'contactor:KMY' ? 'KMY' : 'KMB');
    case 'brake-resistor':
      return {
        id,
        name: id,
        actions: [command('feel-heat', { type: 'touch-part', part: 'brake-resistor' })],
      };
    case 'loose-wire':
      return { id, name: id, actions: [command('find-wire', { type: 'remove-wire' })] };
    case 'cabinet-door': {
      const close = command('close-cabinet', { type: 'close-cover', cover: 'cabinet-door' });
      return { id, name: id, actions: [close, goTo('step-back', 'machine-room')] };
    }
    default:
      if (/^(fuse|breaker):/.test(id)) return protectionHotspot(frame, id);
      if (id.startsWith('board-key:')) return boardKey(frame, id.slice('board-key:'.length) as BoardKey);
      return runPanelHotspot(frame, id);
  }
}

function board(frame: StillFrame, thing: 'board-display' | 'board-lamps'): Hotspot {
  const actions: readonly Action[] = [command('read', { type: 'look-at', thing })];
  if (thing === 'board-display') {
    return { id: thing, name: thing, actions, ...boardState(frame.board) };
  }
  return {
    id: thing,
    name: thing,
    words: { lit: litLamps(frame.board).join(', ') || '—' },
    state: 'lit-lamps',
    actions,
  };
}

function stop({ stopPressed }: StillFrame): Hotspot {
  const does = stopPressed
    ? command('release', { type: 'release-stop', device: 'cabinet-stop' })
    : command('press', { type: 'press-stop', device: 'cabinet-stop' });
  return {
    id: 'cabinet-stop',
    name: 'cabinet-stop',
    state: stopPressed ? 'pressed' : 'released',
    actions: [does],
  };
}

function contactor(frame: StillFrame, which: 'KMY' | 'KMB'): Hotspot {
  const state = frame.contactors[which] ? 'pulled-in' : 'dropped';
  return { id: `contactor:${which}`, name: 'contactor', words: { contactor: which }, state, actions: [] };
}

/** Under the display, which says where in its menu one is. */
function boardKey({ board }: StillFrame, key: BoardKey): Hotspot | undefined {
  if (!board.alive) return undefined;
  const press = command('press', { type: 'press-board-key', key });
  return { id: `board-key:${key}`, name: `board-key-${key}`, actions: [press] };
}
