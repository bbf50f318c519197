// What the motor must do for the car to follow its curve: torque on the sheave, power into or out of the drive's bus,
// and the heat of its sink. Overhauling loads feed the bus; the braking resistor burns what is too much.
import { gravityForce, type Kilograms, movingMass } from './drive-train';
import { type LiftState, Motion } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { TICK } from '../units';

const EFFICIENCY = 0.85;
const BUS_FARADS = 0.0015;
/** Mean of a three-phase rectifier on rated mains. */
const BUS_VOLTS = 513;
const RESISTOR_FROM = 690;
/** Rise of the heatsink at full work, and how fast it follows. [?] */
const FULL_RISE = 60;
const HEATSINK_SECONDS = 200;
const FULL_POWER = 6000;
/** Torque and bus are reckoned five times a second. */
export const LOAD_TICKS = 20;
/** Ten seconds. */
const HEAT_TICKS = 1000;

/** What pulls on the car's side beyond the empty car: load, additions, and what the counterweight has lost. */
export function hungLoad({ mechanics, health }: LiftState): Kilograms {
  return mechanics.load + health.carMassAdded + health.counterweightLoss;
}

export function loadDrive(state: LiftState, data: LiftData): void {
  const { mechanics, electrical, health } = state;
  const { machine } = data;
  if (mechanics.motion !== Motion.driven && mechanics.motorTorque !== 0) mechanics.motorTorque = 0;
  if (state.tick % LOAD_TICKS !== 0) return;
  const rest = electrical.driveShare * BUS_VOLTS;
  let power = 0;
  if (mechanics.motion === Motion.driven) {
    const load = hungLoad(state);
    const friction = Math.sign(mechanics.carSpeed) * (machine.friction + health.guideFriction);
    const force =
      movingMass(machine, load) * mechanics.carAcceleration + friction - gravityForce(machine, load);
    mechanics.motorTorque = (force * machine.sheaveRadius) / (machine.roping * machine.gear);
    power = force * mechanics.carSpeed;
  }
  const fed = power < 0 ? -power * EFFICIENCY : 0;
  const squared =
    mechanics.busVolts * mechanics.busVolts +
    (2 * fed * LOAD_TICKS * TICK) / (BUS_FARADS * health.busCapacity);
  const raised = Math.sqrt(squared);
  const burnt = electrical.brakeResistorWhole === 1 ? Math.min(raised, RESISTOR_FROM) : raised;
  mechanics.busVolts =
    fed > 0 ? Math.max(rest, burnt) : Math.max(rest, mechanics.busVolts - 200 * LOAD_TICKS * TICK);
  warmHeatsink(state, Math.abs(power));
}

/** Nothing of the last run is left in the bus or at the motor. */
export function isBusAtRest({ mechanics, electrical }: LiftState): boolean {
  return mechanics.motorTorque === 0 && mechanics.busVolts === electrical.driveShare * BUS_VOLTS;
}

/** Heat is slow: it is reckoned every ten seconds, from the work of that moment. */
function warmHeatsink({ mechanics, health, tick }: LiftState, power: number): void {
  if (tick % HEAT_TICKS !== 0) return;
  const share = Math.min(1, power / FULL_POWER);
  const rise = (FULL_RISE * share) / health.coolingShare;
  mechanics.heatsink +=
    ((health.ambient + rise - mechanics.heatsink) * (HEAT_TICKS * TICK)) / HEATSINK_SECONDS;
}
