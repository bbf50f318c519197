// Terminals: probes and jumper ends. The same wherever the terminal sits.
import type { MeterNumber } from '../../sim/commands';
import type { StillFrame } from '../still-frame';
import { isMeterOut, type MeterFrame } from '../meter-frame';
import { type Action, command, type Hotspot } from './affordance';

/**
 * @param id hotspot id as drawn
 * @param terminal the simulation's terminal, which names the landing too
 */
export function terminalHotspot(
  frame: StillFrame,
  id: string,
  terminal: string,
  jumperFrom: string | null,
): Hotspot {
  const state = probeState(frame, terminal);
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

function probeState({ meter, secondMeter }: StillFrame, terminal: string): string | undefined {
  if (meter.red === terminal) return 'red-probe-here';
  if (meter.black === terminal) return 'black-probe-here';
  if (secondMeter.red === terminal) return 'red-probe-2-here';
  return secondMeter.black === terminal ? 'black-probe-2-here' : undefined;
}

function terminalActions(frame: StillFrame, terminal: string, jumperFrom: string | null): readonly Action[] {
  const worn = frame.jumpers.find(({ from, to }) => from === terminal || to === terminal);
  const jumper: Action = worn
    ? command('remove-jumper', { type: 'remove-jumper', ...worn }, 'jumper')
    : jumperFrom && jumperFrom !== terminal
      ? command('connect-jumper', { type: 'connect-jumper', from: jumperFrom, to: terminal }, 'jumper')
      : { name: 'start-jumper', tool: 'jumper', does: { kind: 'jumper-from', terminal } };
  return [...probeActions(frame.meter, terminal, 1), ...secondMeter(frame, terminal), jumper];
}

/** A meter that is switched off lies in the bag. */
function secondMeter({ secondMeter: meter }: StillFrame, terminal: string): readonly Action[] {
  return isMeterOut(meter) ? probeActions(meter, terminal, 2) : [];
}

function probeActions(meter: MeterFrame, terminal: string, number: MeterNumber): readonly Action[] {
  const which = number === 1 ? {} : { meter: number };
  const end = number === 1 ? '' : '-2';
  return (['red', 'black'] as const).map((probe) =>
    meter[probe] === terminal
      ? command(`lift-${probe}-probe${end}`, { type: 'lift-probe', probe, ...which }, `${probe}-probe${end}`)
      : command(
          `place-${probe}-probe${end}`,
          { type: 'place-probe', probe, terminal, ...which },
          `${probe}-probe${end}`,
        ),
  );
}
