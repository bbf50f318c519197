// What a hand does at the places from which the car is run by hand: inspection stations, emergency electrical
// panel, door bypass, latched devices, the brake's release lever.
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { Hand, HandOnBrake, type LiftState, stations } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { moveLever, turnWheel } from './hand-wheel';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function stationCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'turn-switch':
      return turnSwitch(state, data, command, emit);
    case 'hold-direction':
      return holdDirection(state, command, emit);
    case 'reset-device':
      return resetDevice(state, command.device, emit);
    case 'pull-brake-lever':
    case 'let-go-brake-lever':
      return moveLever(state, Hand.technician, leverHold(command), emit);
    default:
      return 'not-mine';
  }
}

/** Some levers can lift one half alone, to try the other. */
function leverHold(command: Of<'pull-brake-lever' | 'let-go-brake-lever'>): number {
  if (command.type === 'let-go-brake-lever') return HandOnBrake.none;
  if (command.half === undefined) return HandOnBrake.both;
  return command.half === 'first' ? HandOnBrake.first : HandOnBrake.second;
}

/** Key switches whose position is a figure of health: left on, they are faults. */
const healthOfSwitch = {
  'emergency-electrical': 'emergencyElectrical',
  attendant: 'attendant',
  independent: 'independent',
  parking: 'parkedLock',
} as const;
const figureOfSwitch = {
  firefighter: 'firefighter',
  'roof-light': 'roofLight',
  'well-light': 'wellLight',
} as const;

function turnSwitch(
  state: LiftState,
  data: LiftData,
  command: Of<'turn-switch'>,
  emit: Emit,
): Refusal | undefined {
  const { electrical, health } = state;
  const isBypass = command.switch === 'door-bypass';
  const to = isBypass ? ['off', 'landing', 'car'].indexOf(command.to) : ['off', 'on'].indexOf(command.to);
  if (to < 0) return 'nothing-there';
  if (isBypass) {
    if (health.bypass === to) return 'already-so';
    health.bypass = to;
  } else if (command.switch in healthOfSwitch) {
    const figure = healthOfSwitch[command.switch as keyof typeof healthOfSwitch];
    if (health[figure] === to) return 'already-so';
    health[figure] = to;
  } else if (command.switch in figureOfSwitch) {
    const figure = figureOfSwitch[command.switch as keyof typeof figureOfSwitch];
    if (electrical[figure] === to) return 'already-so';
    electrical[figure] = to;
  } else {
    const at = command.switch === 'car-top-inspection' ? 0 : 1;
    if (electrical.inspection[at] === to) return 'already-so';
    electrical.inspection[at] = to;
    if (at === 1 && data.features.includes('pit-reset')) electrical.pitResetDue = 1;
  }
  emit({ type: 'switch-turned', switch: command.switch, to: command.to });
  return undefined;
}

function holdDirection(state: LiftState, command: Of<'hold-direction'>, emit: Emit): Refusal | undefined {
  const { held } = state.electrical;
  const at = stations.indexOf(command.station);
  const to = command.direction === 'up' ? 1 : command.direction === 'down' ? -1 : 0;
  if (held[at] === to) return 'already-so';
  held[at] = to;
  emit({ type: 'direction-held', station: command.station, direction: command.direction });
  return undefined;
}

/** From the landing outside: nobody may be left below (EN 81-20 by engineering.md 2.1). */
function pitResetBarred({ electrical, mechanics }: LiftState): Refusal | undefined {
  if (electrical.pitResetDue === 0) return 'already-so';
  if (electrical.inspection[1] === 1) return 'switch-still-on';
  if (electrical.stops[1] === 1 || electrical.stops[2] === 1) return 'stop-still-pressed';
  return (mechanics.landingDoor[0] as number) > 0 ? 'door-still-open' : undefined;
}

/** A wedge comes off the rail only when the car has been lifted out of it; then the switch can be reset. */
function resetDevice(
  state: LiftState,
  device: Of<'reset-device'>['device'],
  emit: Emit,
): Refusal | undefined {
  const { mechanics, electrical, health } = state;
  if (device === 'unintended-movement') {
    if (health.unintendedLatch === 0) return 'already-so';
    health.unintendedLatch = 0;
  } else if (device === 'rope-gripper') {
    if (mechanics.gripperOn === 0) return 'already-so';
    mechanics.gripperOn = 0;
  } else if (device === 'pit-inspection') {
    const barred = pitResetBarred(state);
    if (barred) return barred;
    electrical.pitResetDue = 0;
  } else if (device === 'governor') {
    if (mechanics.governorSwitch === 0) return 'already-so';
    mechanics.governorSwitch = 0;
  } else {
    if (electrical.gearSwitch === 0) return 'already-so';
    if (mechanics.safetyGearIn === 1) return 'wedges-on';
    electrical.gearSwitch = 0;
  }
  emit({ type: 'device-reset', device });
  return undefined;
}

/** Who walks away holds nothing any more. */
export function letGoOfAll(state: LiftState, emit: Emit): void {
  for (const [at, station] of stations.entries()) {
    if (state.electrical.held[at] !== 0)
      holdDirection(state, { type: 'hold-direction', station, direction: 'none' }, emit);
  }
  if (state.people.leverBy === Hand.technician) moveLever(state, Hand.technician, 0, emit);
  if (state.people.wheelBy === Hand.technician) turnWheel(state, Hand.technician, 'free', emit);
}
