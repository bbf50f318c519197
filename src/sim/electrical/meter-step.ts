// The meters' part of a tick: a fuse goes at once, a display is read when it has settled, and again when what it
// shows has changed.
import { beginInsulationTest } from './insulation-test';
import { meterChanged, SETTLE } from './meter-commands';
import { modeOf, overloadOfOhms, readMeter } from './meter-reading';
import type { MeterReading } from './multimeter';
import type { Plant } from './plant';
import type { MeterNumber } from '../commands';
import type { Emit } from '../events';
import { type LiftState, METERS } from '../lift-state';

/** Least change that a four-digit display shows. */
const LEAST_SHOWN = 5e-4;
/** Stands for OL among figures. */
const OVER = 1e300;

/** @param solved whether voltages may be others than in the tick before */
export function meterStep(plant: Plant, state: LiftState, solved: boolean, emit: Emit): void {
  for (let meter = 0; meter < METERS; meter++)
    if (isMeasuring(state, meter)) measure(plant, state, meter, solved, emit);
}

/** On, with both probes somewhere; the clamp needs one place only. */
function isMeasuring(state: LiftState, meter: number): boolean {
  const { electrical } = state;
  if ((electrical.probeRed[meter] as number) < 0 || electrical.meterMode[meter] === 0) return false;
  return (electrical.probeBlack[meter] as number) >= 0 || modeOf(state, meter) === 'amperes-ac';
}

/** A display is on its way to a reading. */
export function isMeterSettling(state: LiftState): boolean {
  const { meterSettling } = state.electrical;
  return (
    (meterSettling[0] !== 0 && isMeasuring(state, 0)) || (meterSettling[1] !== 0 && isMeasuring(state, 1))
  );
}

function measure(plant: Plant, state: LiftState, meter: number, solved: boolean, emit: Emit): void {
  const { meterFuseWhole, meterSettling } = state.electrical;
  const overload = plant.clipsStale ? 0 : overloadOfOhms(plant, state, meter);
  if (overload > 0) {
    meterFuseWhole[meter] = 0;
    emit({ type: 'meter-fuse-blown', ...placesOf(plant, state, meter), volts: overload });
    meterChanged(plant, state, meter);
  } else if (solved && meterSettling[meter] === 0 && showsOther(plant, state, meter)) {
    // only a test voltage that is taken off changes what the meter is to the circuit
    if (state.electrical.insulating[meter] === 1) meterChanged(plant, state, meter);
    else meterSettling[meter] = SETTLE;
  }
  if (meterSettling[meter] === 0) return;
  meterSettling[meter] = (meterSettling[meter] as number) - 1;
  if (meterSettling[meter] === 0 && !beginInsulationTest(plant, state, meter, emit))
    tell(plant, state, meter, emit);
}

function figureOf(reading: MeterReading | undefined): number {
  return reading === undefined || reading.value === 'OL' ? OVER : reading.value;
}

function showsOther(plant: Plant, state: LiftState, meter: number): boolean {
  if (plant.clipsStale) return false;
  const shown = state.electrical.meterShown[meter] as number;
  const now = figureOf(readMeter(plant, state, meter));
  return Math.abs(now - shown) > LEAST_SHOWN * Math.max(1, Math.min(Math.abs(now), Math.abs(shown)));
}

function tell(plant: Plant, state: LiftState, meter: number, emit: Emit): void {
  const reading = readMeter(plant, state, meter);
  state.electrical.meterShown[meter] = figureOf(reading);
  if (!reading) return;
  const places = placesOf(plant, state, meter);
  const pair = [places.red, places.black].sort().join('+');
  emit({ type: 'meter-read', mode: modeOf(state, meter), ...places, pair, reading });
}

function placesOf({ terminals }: Plant, { electrical }: LiftState, meter: number) {
  return {
    meter: (meter + 1) as MeterNumber,
    red: terminals[electrical.probeRed[meter] as number]?.id ?? '',
    black: terminals[electrical.probeBlack[meter] as number]?.id ?? '',
  };
}
