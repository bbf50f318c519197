// Which operation the lift is in: the board's status word, from the list of priorities, highest first. Of two that are
// asked for at once the higher wins. Source: engineering.md 2.1 (status words and priority). Learning and tuning are
// ordered in emergency electrical operation; a hand on its buttons ends them (board-work.ts).
import { isInspectionTold } from './inspection';
import { Input, isInputOn } from './inputs';
import { type LiftState, Mode, Service, Work } from '../lift-state';

type InForce = (state: LiftState) => boolean;

const priorities = [
  ['no-power', ({ electrical }) => electrical.boardAlive === 0],
  ['chain-open', (state) => !isInputOn(state, Input.X25)],
  ['unintended-movement', ({ health }) => health.unintendedLatch === 1],
  ['inspection', (state) => isInspectionTold(state) || state.electrical.pitResetDue === 1],
  ['shaft-learning', ({ controller }) => controller.work === Work.learnShaft],
  ['motor-tuning', ({ controller }) => controller.work === Work.tuneMotor],
  ['emergency-electrical', ({ health }) => health.emergencyElectrical === 1],
  ['door-bypass', ({ health }) => health.bypass > 0],
  ['fault', ({ controller }) => controller.mode === Mode.fault],
  ['self-test', ({ controller }) => controller.mode === Mode.selfTest || controller.mode === Mode.dead],
  ['fire-return', ({ controller }) => controller.service === Service.recall],
  ['firefighter', ({ controller }) => controller.service === Service.firefighter],
  ['rescue', ({ electrical }) => electrical.rescueFeeds === 1],
  ['re-levelling', ({ controller }) => controller.relevelling === 1],
  ['return-to-level', ({ controller }) => controller.returning === 1],
  ['independent', ({ health }) => health.independent === 1],
  ['attendant', ({ health }) => health.attendant === 1],
  ['parked', ({ health }) => health.parkedLock === 1],
  ['automatic', () => true],
] as const satisfies readonly (readonly [string, InForce])[];

export type Operation = (typeof priorities)[number][0];

/** Highest priority first. */
export const operations: readonly Operation[] = priorities.map(([name]) => name);

export function operationOf(state: LiftState): Operation {
  for (const [name, isInForce] of priorities) if (isInForce(state)) return name;
  return 'automatic';
}
