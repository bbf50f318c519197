// People who ride: they weigh something, get in and out through open doors, wait, lose their calm when shut in, and
// in the end pull at the door. What the door then does decides what becomes of them.
// Simplified: one group with one mood. How fast calm goes is a choice of ours.
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { carLanding } from '../facts';
import { Harm, type LiftState, Victim } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type Seconds, TICK } from '../units';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Rated load by persons (75 kg each). */
const KILOGRAMS = 75;
const PASSABLE_OPENING = 0.5;
/** The mood is looked at once a second. */
export const MOOD_TICKS = 100;
const CALM_LOST_EACH_SECOND = 1 / 1200;
/** Dark, and no voice: three times as fast. */
const FASTER_IN_THE_DARK = 3;
const FORCES_BELOW = 0.3;
const CLIMBS_BELOW = 0.1;
const VOICE = 0.4;
/** What a locked car door gives outside the zone (GB/T 7588.1: 50 mm), and how fast it is pulled. */
const LOCKED_GIVES: Metres = 0.05;
const PULL_SECONDS: Seconds = 4;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function passengerCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'enter-car':
    case 'leave-car':
      return move(state, data, command, emit);
    case 'use-intercom':
      return talk(state, emit);
    default:
      return 'not-mine';
  }
}

function move(
  state: LiftState,
  data: LiftData,
  command: Of<'enter-car' | 'leave-car'>,
  emit: Emit,
): Refusal | undefined {
  const { people, mechanics } = state;
  const enters = command.type === 'enter-car';
  if (!(Number.isInteger(command.count) && command.count > 0)) return 'nothing-there';
  const floor = carLanding(state, data);
  const open =
    mechanics.carDoor >= PASSABLE_OPENING && (mechanics.landingDoor[floor - 1] ?? 0) >= PASSABLE_OPENING;
  if (floor === 0 || !open) return 'door-shut';
  if (!enters && people.passengers < command.count) return 'nothing-there';
  people.passengers += enters ? command.count : -command.count;
  mechanics.load = people.passengers * KILOGRAMS;
  if (enters) people.calm = 1;
  emit({ type: enters ? 'passengers-entered' : 'passengers-left', count: command.count, floor });
  return undefined;
}

/** A voice helps, when it is heard. */
function talk(state: LiftState, emit: Emit): undefined {
  const { people, health } = state;
  const answered = people.passengers > 0 && health.intercom === 1;
  if (answered) people.calm = Math.min(1, people.calm + VOICE);
  emit({ type: 'intercom-used', answered });
  return undefined;
}

export function passengerStep(state: LiftState, data: LiftData, lit: boolean, emit: Emit): void {
  const { people } = state;
  if (people.passengers === 0) return;
  if (people.forcing === 1) pull(state, data, emit);
  if (state.tick % MOOD_TICKS !== 0) return;
  const { mechanics } = state;
  // an open door that leads into the well is no way out
  const out = carLanding(state, data) > 0 && mechanics.carDoor >= PASSABLE_OPENING;
  const shutIn = mechanics.carSpeed === 0 && !out;
  people.shutInFor = shutIn ? people.shutInFor + MOOD_TICKS * TICK : 0;
  if (!shutIn) people.forcing = 0;
  if (people.shutInFor < PATIENCE) return;
  const loss = CALM_LOST_EACH_SECOND * (lit ? 1 : FASTER_IN_THE_DARK) * MOOD_TICKS * TICK;
  people.calm = Math.max(0, people.calm - loss);
  const forces = people.calm < FORCES_BELOW ? 1 : 0;
  if (forces === 1 && people.forcing === 0) emit({ type: 'passengers-force-door' });
  people.forcing = forces;
}

/** A lift that waits for a call at night shuts nobody in; half a minute without a start does. */
const PATIENCE: Seconds = 30;

/** The limiter lets the door give 50 mm outside the zone; without it the door opens on the well. */
function pull(state: LiftState, data: LiftData, emit: Emit): void {
  const { mechanics, people, health } = state;
  const level = carLanding(state, data) > 0;
  const most = health.doorLimiter === 1 && !level ? LOCKED_GIVES / data.door.width : 1;
  if (mechanics.doorDrive >= 0)
    mechanics.carDoor = Math.min(Math.max(most, mechanics.carDoor), mechanics.carDoor + TICK / PULL_SECONDS);
  const opensOnWell = !level && mechanics.carDoor >= PASSABLE_OPENING;
  if (!opensOnWell || people.calm >= CLIMBS_BELOW || people.passengerHurt === 1) return;
  people.passengerHurt = 1;
  if (people.harm === Harm.none) {
    people.harm = Harm.fall;
    people.victim = Victim.passenger;
  }
  emit({ type: 'passenger-fell' });
}
