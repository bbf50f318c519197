// What a hand does to the electrics: main switch, stops, fuses, jumpers, meters.
import type { Command, Refusal, StopDevice } from '../commands';
import type { Emit } from '../events';
import { type LiftState, shaftStops } from '../lift-state';
import { meterCommand } from './meter-commands';
import type { Plant } from './plant';
import { protectionCommand } from './protection-commands';
import { reachTerminal } from './terminal-reach';

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function electricalCommand(
  plant: Plant,
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'turn-main-switch':
      return turnMainSwitch(plant, state, command.to === 'on' ? 1 : 0, emit);
    case 'press-stop':
    case 'release-stop':
      return moveStop(state, command.device, command.type === 'press-stop' ? 1 : 0, emit);
    case 'connect-jumper':
      return connectJumper(plant, state, command.from, command.to, emit);
    case 'remove-jumper':
      return removeJumper(plant, state, command.from, command.to, emit);
    case 'pull-fuse':
    case 'insert-fuse':
    case 'set-breaker':
      return protectionCommand(plant, state, command, emit);
    default:
      return meterCommand(plant, state, command, emit);
  }
}

function turnMainSwitch(plant: Plant, state: LiftState, to: 0 | 1, emit: Emit): Refusal | undefined {
  if (state.electrical.mainSwitchOn === to) return 'already-so';
  if (state.people.padlockOn === 1) return 'padlock-on';
  state.electrical.mainSwitchOn = to;
  plant.mainsStale = true;
  emit({ type: 'main-switch-turned', to: to === 1 ? 'on' : 'off' });
  return undefined;
}

function moveStop(state: LiftState, device: StopDevice, to: 0 | 1, emit: Emit): Refusal | undefined {
  const { electrical } = state;
  const at = device === 'cabinet-stop' ? -1 : shaftStops.indexOf(device);
  if ((at < 0 ? electrical.stopPressed : electrical.stops[at]) === to) return 'already-so';
  if (at < 0) electrical.stopPressed = to;
  else electrical.stops[at] = to;
  emit({ type: to === 1 ? 'stop-pressed' : 'stop-released', device });
  return undefined;
}

type Ends = { readonly a: number; readonly b: number };

/** Both ends of a jumper must be in reach. */
function reachBoth(plant: Plant, state: LiftState, from: string, to: string): Ends | Refusal {
  const a = reachTerminal(plant, state, from);
  const b = reachTerminal(plant, state, to);
  if (typeof a === 'string') return a;
  return typeof b === 'string' ? b : { a, b };
}

function connectJumper(
  plant: Plant,
  state: LiftState,
  from: string,
  to: string,
  emit: Emit,
): Refusal | undefined {
  const { jumperFrom, jumperTo } = state.electrical;
  const ends = reachBoth(plant, state, from, to);
  if (typeof ends === 'string') return ends;
  if (!isOneCircuit(plant, ends)) return 'nothing-there';
  const free = jumperFrom.indexOf(-1);
  if (free < 0) return 'not-at-hand';
  jumperFrom[free] = ends.a;
  jumperTo[free] = ends.b;
  emit({ type: 'jumper-connected', from, to });
  plant.clipsStale = true;
  return undefined;
}

/** Two different screws of the same circuit; earth belongs to any. */
function isOneCircuit(plant: Plant, { a, b }: Ends): boolean {
  const circuits = [plant.terminals[a]?.circuit, plant.terminals[b]?.circuit].filter(
    (name) => name !== 'earth',
  );
  return a !== b && circuits.length > 0 && circuits.every((name) => name === circuits[0]);
}

function removeJumper(
  plant: Plant,
  state: LiftState,
  from: string,
  to: string,
  emit: Emit,
): Refusal | undefined {
  const { jumperFrom, jumperTo } = state.electrical;
  const ends = reachBoth(plant, state, from, to);
  if (typeof ends === 'string') return ends;
  const { a, b } = ends;
  const worn = jumperFrom.findIndex((end, jumper) => {
    return (end === a && jumperTo[jumper] === b) || (end === b && jumperTo[jumper] === a);
  });
  if (worn < 0) return 'nothing-there';
  jumperFrom[worn] = -1;
  jumperTo[worn] = -1;
  emit({ type: 'jumper-removed', from, to });
  plant.clipsStale = true;
  return undefined;
}
