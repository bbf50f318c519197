// What riders do of themselves: wait, ring, press buttons, lose their calm when shut in, grow more ill, pull at the
// door, and leave by any opening there is. What doors and gaps then are decides what becomes of them.
// How fast calm and health go, and from when one does what, are choices of ours. [?]
import type { Command } from '../commands';
import type { Emit } from '../events';
import { carLanding } from '../facts';
import { Harm, type LiftState, Victim } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { chanceOf } from '../random';
import { type Metres, type Seconds, TICK } from '../units';
import { alight, PASSABLE_OPENING } from './passengers';

/** What a hand presses. */
export type Press = (command: Command) => void;

/** The mood is looked at once a second. */
export const MOOD_TICKS = 100;
const MOOD: Seconds = MOOD_TICKS * TICK;
/** A lift that waits for a call at night shuts nobody in; half a minute without a start does. */
const PATIENCE: Seconds = 30;
const CALM_LOST_EACH_SECOND = 1 / 1200;
/** Dark, and no voice: three times as fast. Children, or somebody ill among them: half as fast again. */
const FASTER_IN_THE_DARK = 3;
const FASTER_WITH_WEAK = 1.5;
const PRESSES_BELOW = 0.9;
const JUMPS_BELOW = 0.5;
const FORCES_BELOW = 0.3;
const CLIMBS_BELOW = 0.1;
/** Who is told to keep away keeps away until panic. */
const HEEDS_ABOVE = CLIMBS_BELOW;
/** How likely a button is pressed in a second. */
const PRESSES = 0.1;
const MATTER = 7101;
/** An hour from ill to collapse, half of that in panic; before it comes a word of it. */
const WORSE_EACH_SECOND = 0.8 / 3600;
const WORSE = 0.6;
/** What a locked car door gives outside the zone (GB/T 7588.1: 50 mm), and how fast it is pulled. */
const LOCKED_GIVES: Metres = 0.05;
const PULL_SECONDS: Seconds = 4;
/** Steps that riders dare. */
const MOST_STEP_DOWN: Metres = 1.5;
const MOST_CLIMB: Metres = 1.2;

export function passengerStep(
  state: LiftState,
  data: LiftData,
  lit: boolean,
  emit: Emit,
  press: Press,
): void {
  const { people } = state;
  if (people.passengers === 0) return;
  if (people.forcing === 1) pull(state, data, emit);
  if (state.tick % MOOD_TICKS !== 0) return;
  const { mechanics } = state;
  // an open door that leads into the well is no way out
  const out = carLanding(state, data) > 0 && mechanics.carDoor >= PASSABLE_OPENING;
  const shutIn = mechanics.carSpeed === 0 && !out;
  people.shutInFor = shutIn ? people.shutInFor + MOOD : 0;
  if (!shutIn) people.forcing = 0;
  if (people.shutInFor < PATIENCE) return;
  loseCalm(state, lit);
  growIll(state, emit);
  ring(state, emit);
  const heeding = people.heeds === 1 && people.calm >= HEEDS_ABOVE;
  if (heeding) people.forcing = 0;
  else tryThings(state, data, emit, press);
}

function loseCalm({ people }: LiftState, lit: boolean): void {
  const weak = people.children > 0 || people.illness > 0;
  const faster = (lit ? 1 : FASTER_IN_THE_DARK) * (weak ? FASTER_WITH_WEAK : 1);
  people.calm = Math.max(0, people.calm - CALM_LOST_EACH_SECOND * faster * MOOD);
}

function growIll({ people }: LiftState, emit: Emit): void {
  const before = people.illness;
  if (before === 0 || before >= 1) return;
  const faster = people.calm < FORCES_BELOW ? 2 : 1;
  people.illness = Math.min(1, before + WORSE_EACH_SECOND * faster * MOOD);
  if (before < WORSE && people.illness >= WORSE) emit({ type: 'passenger-worse' });
  if (people.illness >= 1) emit({ type: 'passenger-collapsed' });
}

/** The alarm button, once for each time they are shut in. */
function ring({ people, health }: LiftState, emit: Emit): void {
  if (people.alarmed === 1) return;
  people.alarmed = 1;
  emit({ type: 'alarm-pressed', heard: health.intercom === 1 });
}

function tryThings(state: LiftState, data: LiftData, emit: Emit, press: Press): void {
  const { people, wear, tick } = state;
  if (people.calm < PRESSES_BELOW && chanceOf(wear.seed, MATTER, tick / MOOD_TICKS) < PRESSES)
    press({ type: 'press-door-button', button: 'open' });
  const forces = people.calm < FORCES_BELOW ? 1 : 0;
  if (forces === 1 && people.forcing === 0) emit({ type: 'passengers-force-door' });
  people.forcing = forces;
  if (people.calm < JUMPS_BELOW) leaveBetweenFloors(state, data, emit);
}

/** Both doors open and a floor within reach of a leap, up or down: out they go, one at a time. */
function leaveBetweenFloors(state: LiftState, data: LiftData, emit: Emit): void {
  const { mechanics } = state;
  if (mechanics.carDoor < PASSABLE_OPENING || carLanding(state, data) > 0) return;
  const landing = Math.round(mechanics.carPosition / data.floorPitch) + 1;
  if ((mechanics.landingDoor[landing - 1] ?? 0) < PASSABLE_OPENING) return;
  const down = mechanics.carPosition - (landing - 1) * data.floorPitch;
  if (down > MOST_STEP_DOWN || -down > MOST_CLIMB) return;
  // below the apron there is a hole, and who jumps lands on its edge
  if (down > data.shaft.apron) return fall(state, emit);
  alight(state, 1);
  emit({ type: 'passengers-jumped', floor: landing, metres: Math.abs(down) });
}

/** The limiter lets the door give 50 mm outside the zone; without it the door opens on the well. */
function pull(state: LiftState, data: LiftData, emit: Emit): void {
  const { mechanics, people, health } = state;
  const level = carLanding(state, data) > 0;
  const most = health.doorLimiter === 1 && !level ? LOCKED_GIVES / data.door.width : 1;
  if (mechanics.doorDrive >= 0)
    mechanics.carDoor = Math.min(Math.max(most, mechanics.carDoor), mechanics.carDoor + TICK / PULL_SECONDS);
  const opensOnWell = !level && mechanics.carDoor >= PASSABLE_OPENING && isLandingShut(state, data);
  if (opensOnWell && people.calm < CLIMBS_BELOW) fall(state, emit);
}

function isLandingShut({ mechanics }: LiftState, data: LiftData): boolean {
  const landing = Math.round(mechanics.carPosition / data.floorPitch);
  return (mechanics.landingDoor[landing] ?? 0) < PASSABLE_OPENING;
}

/** One of them is hurt by a fall; the first such ends the run. */
export function fall({ people }: LiftState, emit: Emit): void {
  if (people.passengerHurt === 1) return;
  people.passengerHurt = 1;
  if (people.harm === Harm.none) {
    people.harm = Harm.fall;
    people.victim = Victim.passenger;
  }
  emit({ type: 'passenger-fell' });
}
