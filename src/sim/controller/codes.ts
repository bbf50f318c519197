// Fault codes as the board raises them, and the class of each, which says what the lift then does (fault-classes.ts).
// Meanings, causes and classes: faults.json, codes (NICE3000 class), engineering.md 2.3.
import type { FaultClass } from './fault-classes';

export const Code = {
  overcurrent: 2,
  overcurrentSlowing: 3,
  overcurrentSteady: 4,
  busAccelerating: 5,
  busDecelerating: 6,
  busConstant: 7,
  precharge: 8,
  underVoltage: 9,
  driveOverload: 10,
  motorOverload: 11,
  inputPhase: 12,
  outputPhase: 13,
  driveHot: 14,
  currentControl: 16,
  referenceSignal: 17,
  tuning: 19,
  encoderType: 20,
  levelling: 22,
  clock: 24,
  storage: 25,
  earthquake: 26,
  starContactor: 29,
  position: 30,
  speed: 33,
  logic: 34,
  shaftData: 35,
  contactorFeedback: 36,
  brakeFeedback: 37,
  encoder: 38,
  motorHot: 39,
  serviceHours: 40,
  safetyCircuit: 41,
  lockLostRunning: 42,
  upperLimit: 43,
  lowerLimit: 44,
  slowdown: 45,
  relevelling: 46,
  bypassRelay: 47,
  doorOpen: 48,
  doorClose: 49,
  carBus: 51,
  hallBus: 52,
  lockBridged: 53,
  inspectionOvercurrent: 54,
  openLimit: 55,
  speedDeviation: 56,
  boardLink: 57,
  shaftSwitches: 58,
} as const;
export type CodeName = keyof typeof Code;

const classes: Readonly<Record<CodeName, FaultClass>> = {
  overcurrent: '5A',
  overcurrentSlowing: '5A',
  overcurrentSteady: '5A',
  busAccelerating: '5A',
  busDecelerating: '5A',
  busConstant: '5A',
  precharge: '5A',
  underVoltage: '5A',
  driveOverload: '4A',
  motorOverload: '3A',
  inputPhase: '4A',
  outputPhase: '4A',
  driveHot: '5A',
  currentControl: '5A',
  referenceSignal: '5A',
  tuning: '5A',
  encoderType: '5A',
  levelling: '1A',
  clock: '3B',
  storage: '4A',
  earthquake: '3B',
  starContactor: '3B',
  position: '4A',
  speed: '5A',
  logic: '4C',
  shaftData: '4C',
  contactorFeedback: '5A',
  brakeFeedback: '5A',
  encoder: '5A',
  motorHot: '3A',
  serviceHours: '4B',
  safetyCircuit: '5A',
  lockLostRunning: '5A',
  upperLimit: '4C',
  lowerLimit: '4C',
  slowdown: '4B',
  relevelling: '2B',
  bypassRelay: '2B',
  doorOpen: '5A',
  doorClose: '5A',
  carBus: '1A',
  hallBus: '1A',
  lockBridged: '5A',
  inspectionOvercurrent: '5A',
  openLimit: '1A',
  speedDeviation: '5A',
  boardLink: '5A',
  shaftSwitches: '4B',
};

/** Class by number: 42 stands for E42. */
const classByNumber: ReadonlyMap<number, FaultClass> = new Map(
  (Object.keys(Code) as CodeName[]).map((name) => [Code[name], classes[name]]),
);

/** Every code there is, lowest first. */
export const allCodes: readonly number[] = [...classByNumber.keys()].sort((a, b) => a - b);

/** @throws RangeError for a number that is no code */
export function classOfCode(code: number): FaultClass {
  const found = classByNumber.get(code);
  if (!found) throw new RangeError(`no fault code ${code}`);
  return found;
}
