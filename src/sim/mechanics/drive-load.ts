// What the motor must do for the car to follow its curve: torque on the sheave, power into or out of the drive's bus,
// and the heat of its sink. Overhauling loads feed the bus; the braking resistor burns what is too much.
import { coolBrake, rubForce, warmBrake } from './brake-heat';
import { hangingForce, hangingMass } from './hanging';
import { isDriving, type LiftState } from '../lift-state';
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
/** What warms the braking resistor by a degree, and how fast it cools. [?] */
const RESISTOR_JOULES = 600;
const RESISTOR_SECONDS = 300;
/** Torque and bus are reckoned five times a second. */
export const LOAD_TICKS = 20;
/** Ten seconds. */
const HEAT_TICKS = 1000;

export function loadDrive(state: LiftState, data: LiftData): void {
  const { mechanics, electrical, health } = state;
  const { machine } = data;
  if (!isDriving(mechanics) && mechanics.motorTorque !== 0) mechanics.motorTorque = 0;
  if (state.tick % LOAD_TICKS !== 0) return;
  const rest = electrical.driveShare * BUS_VOLTS;
  let power = 0;
  if (isDriving(mechanics)) {
    const rub = rubForce(state, data);
    const friction = Math.sign(mechanics.carSpeed) * (machine.friction + health.guideFriction + rub);
    const force = hangingMass(state, data) * mechanics.carAcceleration + friction - hangingForce(state, data);
    if (rub > 0) warmBrake(state, rub * Math.abs(mechanics.carSpeed) * LOAD_TICKS * TICK);
    mechanics.motorTorque = (force * machine.sheaveRadius) / (machine.roping * machine.gear);
    power = force * mechanics.carSpeed;
  }
  const fed = power < 0 ? -power * EFFICIENCY : 0;
  const squared =
    mechanics.busVolts * mechanics.busVolts +
    (2 * fed * LOAD_TICKS * TICK) / (BUS_FARADS * health.busCapacity);
  const raised = Math.sqrt(squared);
  if (raised > RESISTOR_FROM) warmResistor(state, (squared - RESISTOR_FROM * RESISTOR_FROM) * BUS_FARADS);
  const burnt = electrical.brakeResistorWhole === 1 ? Math.min(raised, RESISTOR_FROM) : raised;
  mechanics.busVolts =
    fed > 0 ? Math.max(rest, burnt) : Math.max(rest, mechanics.busVolts - 200 * LOAD_TICKS * TICK);
  if (state.tick % HEAT_TICKS !== 0) return;
  warmHeatsink(state, Math.abs(power));
  coolBrake(state, HEAT_TICKS);
  mechanics.resistorHeat +=
    ((health.ambient - mechanics.resistorHeat) * (HEAT_TICKS * TICK)) / RESISTOR_SECONDS;
}

/** @param doubled twice the joules that the bus has too much */
function warmResistor({ mechanics, electrical }: LiftState, doubled: number): void {
  if (electrical.brakeResistorWhole === 1) mechanics.resistorHeat += doubled / 2 / RESISTOR_JOULES;
}

/** Nothing of the last run is left in the bus or at the motor. */
export function isBusAtRest({ mechanics, electrical }: LiftState): boolean {
  return mechanics.motorTorque === 0 && mechanics.busVolts === electrical.driveShare * BUS_VOLTS;
}

/** Heat is slow: it is reckoned every ten seconds, from the work of that moment. */
function warmHeatsink({ mechanics, health }: LiftState, power: number): void {
  const share = Math.min(1, power / FULL_POWER);
  const rise = (FULL_RISE * share) / health.coolingShare;
  mechanics.heatsink +=
    ((health.ambient + rise - mechanics.heatsink) * (HEAT_TICKS * TICK)) / HEATSINK_SECONDS;
}
