// Hotspots inside the open control cabinet: board, buttons, contactors, fuse, its door.
import type { Frame } from '../frame';
import { type Action, command, goTo, type Hotspot } from './affordance';
import { runPanelHotspot } from './machine';

export function cabinetHotspot(frame: Frame, id: string): Hotspot | undefined {
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
    case 'fuse:FU1':
      return fuse(frame);
    case 'cabinet-door': {
      const close = command('close-cabinet', { type: 'close-cover', cover: 'cabinet-door' });
      return { id, name: id, actions: [close, goTo('step-back', 'machine-room')] };
    }
    default:
      return runPanelHotspot(frame, id);
  }
}

function board(frame: Frame, thing: 'board-display' | 'board-lamps'): Hotspot {
  const actions: readonly Action[] = [command('read', { type: 'look-at', thing })];
  if (thing === 'board-display') {
    return { id: thing, name: thing, words: { shows: frame.board.display || '—' }, state: 'shows', actions };
  }
  const lit = Object.entries(frame.board.lamps).filter(([, on]) => on);
  return {
    id: thing,
    name: thing,
    words: { lit: lit.map(([name]) => name).join(' ') || '—' },
    state: 'lit-lamps',
    actions,
  };
}

function stop({ stopPressed }: Frame): Hotspot {
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

function contactor(frame: Frame, which: 'KMY' | 'KMB'): Hotspot {
  const state = frame.contactors[which] ? 'pulled-in' : 'dropped';
  return { id: `contactor:${which}`, name: 'contactor', words: { contactor: which }, state, actions: [] };
}

function fuse({ protection }: Frame): Hotspot {
  const state = protection.FU1 ?? 'in';
  const actions =
    state === 'out'
      ? [
          command('insert-new-fuse', { type: 'insert-fuse', fuse: 'FU1', with: 'new' }),
          command('insert-same-fuse', { type: 'insert-fuse', fuse: 'FU1', with: 'same' }),
        ]
      : [command('pull-fuse', { type: 'pull-fuse', fuse: 'FU1' })];
  return { id: 'fuse:FU1', name: 'chain-fuse', state: state === 'in' ? 'whole' : state, actions };
}
