// What the technician has along. Some things are counted, of others there is one, or the level has left it behind.
import type { Command } from '../commands';
import type { LiftState } from '../lift-state';

/** Of these there is one, or none. */
export const singleTools = [
  'helmet',
  'safety-shoes',
  'harness',
  'padlock',
  'tag',
  'notice',
  'key',
  'meter',
  'jumper',
  'tool-bag',
] as const;
export const countedTools = ['barrier', 'door-stop', 'lock-contact'] as const;
export type ToolName = (typeof singleTools)[number] | (typeof countedTools)[number];

const needed: Partial<Record<Command['type'], (typeof singleTools)[number]>> = {
  'turn-key': 'key',
  'set-dial': 'meter',
  'place-probe': 'meter',
  'connect-jumper': 'jumper',
};

/** @returns whether the command asks for a thing that was left behind */
export function lacksTool({ people }: LiftState, command: Command): boolean {
  if (people.lacking === 0) return false;
  const name =
    command.type === 'put-on'
      ? command.item
      : command.type === 'place-object'
        ? command.object
        : needed[command.type];
  const at = (singleTools as readonly (string | undefined)[]).indexOf(name);
  return at >= 0 && ((people.lacking >> at) & 1) === 1;
}

/** @param count whole and not negative */
export function provide({ people }: LiftState, tool: ToolName, count: number): void {
  switch (tool) {
    case 'barrier':
      people.barriersLeft = count;
      return;
    case 'door-stop':
      people.doorStopsLeft = count;
      return;
    case 'lock-contact':
      people.sparesLeft = count;
      return;
    default: {
      const bit = 1 << singleTools.indexOf(tool);
      people.lacking = count > 0 ? people.lacking & ~bit : people.lacking | bit;
    }
  }
}
