// What stands on the board's display, in its own few letters, and the same as state words for speech. The menu's pages
// are P1 to P4; a row shows its name and its value.
import { menuPages } from '../sim/controller/board-screen';
import type { Frame } from './frame';
import type { Words } from './affordances/affordance';

type Board = Frame['board'];
export type BoardLines = { readonly head: string; readonly value: string };

export function boardLines({ alive, screen, display }: Board): BoardLines {
  if (!alive || screen.page === 'status') return { head: '', value: display };
  if (!screen.entered) return { head: '', value: `P${menuPages.indexOf(screen.page)}` };
  switch (screen.page) {
    case 'inputs':
      return { head: screen.input, value: screen.on ? '1' : '0' };
    case 'log':
      return { head: `P2.${screen.row + 1}`, value: screen.fault ? `E${screen.fault.code}` : '---' };
    case 'settings':
      return { head: screen.setting, value: `${screen.editing ? '>' : ''}${screen.value}` };
    default:
      return { head: 'P4', value: String(screen.row + 1) };
  }
}

/** Text key below `state.` and what fills its gaps. */
export function boardState({ alive, screen, display }: Board): {
  readonly state: string;
  readonly words: Words;
} {
  if (!alive || screen.page === 'status') return { state: 'shows', words: { shows: display || '—' } };
  if (!screen.entered) return { state: `menu-${screen.page}`, words: {} };
  switch (screen.page) {
    case 'inputs':
      return { state: screen.on ? 'menu-input-on' : 'menu-input-off', words: { input: screen.input } };
    case 'log': {
      const { fault } = screen;
      return fault
        ? { state: 'menu-fault', words: { row: screen.row + 1, code: fault.code } }
        : { state: 'menu-no-fault', words: {} };
    }
    case 'settings': {
      const { setting, value, unit, editing } = screen;
      return { state: editing ? 'menu-editing' : 'menu-setting', words: { setting, value, unit } };
    }
    default:
      return { state: `menu-${screen.work}`, words: {} };
  }
}

const ROWS = 'XYP';

/** In the order of their numbers: X1, X2, X12, then outputs and supply. */
export function litLamps({ lamps }: Board): readonly string[] {
  const row = (lamp: string) => ROWS.indexOf(lamp.charAt(0));
  return Object.entries(lamps)
    .flatMap(([name, on]) => (on ? [name] : []))
    .sort((one, other) => row(one) - row(other) || Number(one.slice(1)) - Number(other.slice(1)));
}
