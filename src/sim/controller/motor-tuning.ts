// Tuning the drive to its motor: contactor in, brake open, the car held at zero speed while the drive measures the motor
// and learns the angle of its rotor. Causes of failure (E19, engineering.md 2.3): motor data, encoder, brake not open.
// Simplified: motor data are the windings as the drive finds them. How long it measures is [?].
import { Input, isInputOn } from './inputs';
import type { Outcome } from './learning-run';
import { type LiftState, phaseSeconds } from '../lift-state';
import type { Seconds } from '../units';

const MEASURES_FOR: Seconds = 3;
const LEAST_MEGOHMS = 0.05;

/** A tick of the held motor. */
export function tuningStep(state: LiftState): Outcome {
  if (!isMotorFound(state) || !isEncoderFound(state) || isBrakeOn(state)) return 'failed';
  if (phaseSeconds(state) < MEASURES_FOR) return 'goes-on';
  state.health.angleError = 0;
  return 'done';
}

function isMotorFound({ electrical }: LiftState): boolean {
  return electrical.windingsWhole === 3 && electrical.windingMegohms >= LEAST_MEGOHMS;
}

function isEncoderFound({ health }: LiftState): boolean {
  return health.encoder > 0 && health.encoderNoise === 0 && health.encoderFits === 1;
}

function isBrakeOn(state: LiftState): boolean {
  return isInputOn(state, Input.X18) || isInputOn(state, Input.X19);
}
