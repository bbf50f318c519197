// What a hand does with the two meters: dial, probes, fuse.
import { meterModes } from './multimeter';
import type { Plant } from './plant';
import { reachTerminal } from './terminal-reach';
import type { Command, MeterNumber, Probe, Refusal } from '../commands';
import type { Emit } from '../events';
import { type LiftState, METERS } from '../lift-state';
import { ticks } from '../units';

/** A meter's display needs about half a second to settle. */
export const SETTLE = ticks(0.5);

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function meterCommand(
  plant: Plant,
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'set-dial':
      return setDial(plant, state, command.meter ?? 1, meterModes.indexOf(command.to), emit);
    case 'place-probe':
      return placeProbe(plant, state, command.meter ?? 1, command.probe, command.terminal, emit);
    case 'lift-probe':
      return liftProbe(plant, state, command.meter ?? 1, command.probe, emit);
    case 'replace-meter-fuse':
      return replaceFuse(plant, state, command.meter ?? 1, emit);
    default:
      return 'not-mine';
  }
}

/** The meter is another branch than before: circuits get their clips anew, the display settles anew. */
export function meterChanged(plant: Plant, state: LiftState, meter: number): void {
  plant.clipsStale = true;
  state.electrical.insulating[meter] = 0;
  state.electrical.meterSettling[meter] = SETTLE;
}

function isThere(meter: MeterNumber): boolean {
  return meter === 1 || meter === 2;
}

function setDial(
  plant: Plant,
  state: LiftState,
  meter: MeterNumber,
  mode: number,
  emit: Emit,
): Refusal | undefined {
  const to = meterModes[mode];
  if (to === undefined || !isThere(meter)) return 'nothing-there';
  if (state.electrical.meterMode[meter - 1] === mode) return 'already-so';
  state.electrical.meterMode[meter - 1] = mode;
  emit({ type: 'dial-set', meter, to });
  meterChanged(plant, state, meter - 1);
  return undefined;
}

function probesOf({ electrical }: LiftState, probe: Probe): Float64Array {
  return probe === 'red' ? electrical.probeRed : electrical.probeBlack;
}

function placeProbe(
  plant: Plant,
  state: LiftState,
  meter: MeterNumber,
  probe: Probe,
  terminal: string,
  emit: Emit,
): Refusal | undefined {
  if (!isThere(meter)) return 'nothing-there';
  const number = reachTerminal(plant, state, terminal);
  if (typeof number === 'string') return number;
  const probes = probesOf(state, probe);
  if (probes[meter - 1] === number) return 'already-so';
  probes[meter - 1] = number;
  emit({ type: 'probe-placed', meter, probe, terminal });
  meterChanged(plant, state, meter - 1);
  return undefined;
}

function liftProbe(
  plant: Plant,
  state: LiftState,
  meter: MeterNumber,
  probe: Probe,
  emit: Emit,
): Refusal | undefined {
  if (!isThere(meter)) return 'nothing-there';
  const probes = probesOf(state, probe);
  if ((probes[meter - 1] as number) < 0) return 'already-so';
  probes[meter - 1] = -1;
  emit({ type: 'probe-lifted', meter, probe });
  meterChanged(plant, state, meter - 1);
  return undefined;
}

/** The leads are short: walking away lifts all probes. */
export function liftAllProbes(plant: Plant, state: LiftState, emit: Emit): void {
  for (let meter = 1; meter <= METERS; meter++) {
    liftProbe(plant, state, meter as MeterNumber, 'red', emit);
    liftProbe(plant, state, meter as MeterNumber, 'black', emit);
  }
}

function replaceFuse(plant: Plant, state: LiftState, meter: MeterNumber, emit: Emit): Refusal | undefined {
  if (!isThere(meter)) return 'nothing-there';
  const { meterFuseWhole } = state.electrical;
  if (meterFuseWhole[meter - 1] === 1) return 'already-so';
  meterFuseWhole[meter - 1] = 1;
  emit({ type: 'meter-fuse-replaced', meter });
  meterChanged(plant, state, meter - 1);
  return undefined;
}
