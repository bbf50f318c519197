// What a moving lift does to who stands where one should not: sheaves draw in, the counterweight passes, an edge
// lets go when the car jerks. engineering.md 5.1 and 5.3, note 7. Heights are of the data; what throws a person is [?].
import type { Emit } from '../events';
import { Harm, type LiftState, pitPlace, roofPlace, Spot, Victim } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres, MetresPerSecondSquared } from '../units';

const UPRIGHT: Metres = 1.75;
/** A car that changes its speed harder than this takes who leans out off their feet. [?] */
const THROWS: MetresPerSecondSquared = 1;

/** Height of the counterweight's lower edge above the lowest landing: it hangs as far below the top as the car below. */
export function counterweightBottom(state: LiftState, { shaft, floorPitch }: LiftData): Metres {
  return (state.floors - 1) * floorPitch - shaft.underCar - state.mechanics.carPosition;
}

/** The technician is at a spot that is not clear, and the car moves. */
export function spotHazard(state: LiftState, data: LiftData, emit: Emit): void {
  const { people, mechanics } = state;
  switch (people.spot) {
    case Spot.roofEdge:
      if (Math.abs(mechanics.carAcceleration) > THROWS) thrown(state, data, emit);
      return;
    case Spot.counterweightSide:
      if (people.place === roofPlace(state) && passesRoof(state, data)) return struck(state, emit);
      if (people.place === pitPlace(state) && landsOn(state, data)) crushed(state, emit);
      return;
    case Spot.roofSheave:
      return drawnIn(state, 'roof-sheave', emit);
    case Spot.mainSheave:
      return drawnIn(state, 'main-sheave', emit);
    case Spot.governor:
      return drawnIn(state, 'governor', emit);
  }
}

/** A harness holds who loses their footing. */
function thrown(state: LiftState, { floorPitch }: LiftData, emit: Emit): void {
  if (state.people.harness === 1) return;
  harm(state, Harm.fall);
  const floor = Math.max(1, Math.round(state.mechanics.carPosition / floorPitch) + 1);
  emit({ type: 'person-fell', floor, from: 'roof-edge', victim: 'technician' });
}

/** Counterweight and body on the roof are at one height. */
function passesRoof(state: LiftState, data: LiftData): boolean {
  const feet = state.mechanics.carPosition + data.shaft.roofHeight;
  const bottom = counterweightBottom(state, data);
  return bottom < feet + UPRIGHT && bottom + data.counterweight.height > feet;
}

/** In the pit with the screen off: it comes down to where one stands. */
function landsOn(state: LiftState, data: LiftData): boolean {
  return state.mechanics.carSpeed > 0 && counterweightBottom(state, data) < UPRIGHT - data.shaft.pitDepth;
}

function struck(state: LiftState, emit: Emit): void {
  harm(state, Harm.strike);
  emit({ type: 'person-struck', victim: 'technician', by: 'counterweight' });
}

function crushed(state: LiftState, emit: Emit): void {
  harm(state, Harm.crush);
  const speed = Math.abs(state.mechanics.carSpeed);
  emit({ type: 'person-crushed', place: 'pit', speed, victim: 'technician' });
}

function drawnIn(state: LiftState, by: 'roof-sheave' | 'main-sheave' | 'governor', emit: Emit): void {
  harm(state, Harm.entangle);
  emit({ type: 'person-drawn-in', by });
}

function harm({ people }: LiftState, kind: number): void {
  people.harm = kind;
  people.victim = Victim.technician;
}
