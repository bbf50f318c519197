// What can be done at a hotspot: one list for pointer, touch, keyboard and speech.
import type { Command } from '../../sim/commands';
import type { Tool, ViewName } from '../view-store';

export type Words = Readonly<Record<string, string | number>>;

/** One thing one can do. `name` is a text key below `action.`; `words` fill its gaps. */
export type Action = {
  readonly name: string;
  readonly words?: Words;
  /** done at once when this tool is in hand; 'hand' when nothing is */
  readonly tool: Tool;
  readonly does:
    | { readonly kind: 'command'; readonly command: Command }
    | { readonly kind: 'view'; readonly view: ViewName }
    | { readonly kind: 'jumper-from'; readonly terminal: string }
    /** points at a node of the diagram, here and in the cabinet */
    | { readonly kind: 'node'; readonly node: string };
};

/** A hotspot as speech names it: text keys below `hotspot.` and `state.`. */
export type Hotspot = {
  readonly id: string;
  readonly name: string;
  readonly words?: Words;
  readonly state?: string;
  readonly actions: readonly Action[];
};

export function command(name: string, does: Command, tool: Tool = 'hand', words?: Words): Action {
  return { name, tool, does: { kind: 'command', command: does }, ...(words ? { words } : {}) };
}

export function goTo(name: string, view: ViewName): Action {
  return { name, tool: 'hand', does: { kind: 'view', view } };
}
