// Terminals: probes and jumper ends. The same wherever the terminal sits.
import type { Frame } from '../frame';
import { type Action, command, type Hotspot } from './affordance';

/**
 * @param id hotspot id as drawn
 * @param terminal the simulation's terminal, which names the landing too
 */
export function terminalHotspot(
  frame: Frame,
  id: string,
  terminal: string,
  jumperFrom: string | null,
): Hotspot {
  const { meter } = frame;
  const state =
    meter.red === terminal ? 'red-probe-here' : meter.black === terminal ? 'black-probe-here' : undefined;
  return {
    id,
    name: 'terminal',
    words: {
      terminal: terminal.slice(terminal.indexOf('.') + 1),
      block: terminal.slice(0, terminal.indexOf('.')).replace(/-\d+$/, ''),
    },
    ...(state ? { state } : {}),
    actions: terminalActions(frame, terminal, jumperFrom),
  };
}

function terminalActions(frame: Frame, terminal: string, jumperFrom: string | null): readonly Action[] {
  const actions: Action[] = [];
  const { meter } = frame;
  if (meter.red === terminal)
    actions.push(command('lift-red-probe', { type: 'lift-probe', probe: 'red' }, 'red-probe'));
  else actions.push(command('place-red-probe', { type: 'place-probe', probe: 'red', terminal }, 'red-probe'));
  if (meter.black === terminal)
    actions.push(command('lift-black-probe', { type: 'lift-probe', probe: 'black' }, 'black-probe'));
  else
    actions.push(
      command('place-black-probe', { type: 'place-probe', probe: 'black', terminal }, 'black-probe'),
    );
  const worn = frame.jumpers.find(({ from, to }) => from === terminal || to === terminal);
  if (worn) actions.push(command('remove-jumper', { type: 'remove-jumper', ...worn }, 'jumper'));
  else if (jumperFrom && jumperFrom !== terminal)
    actions.push(
      command('connect-jumper', { type: 'connect-jumper', from: jumperFrom, to: terminal }, 'jumper'),
    );
  else actions.push({ name: 'start-jumper', tool: 'jumper', does: { kind: 'jumper-from', terminal } });
  return actions;
}
