// One tick of the escalator: steps and handrail go, its brake stops them over its distance, people ride, lose their
// balance, run into each other, are drawn in at skirt or comb. Safety devices by INS-esc-comb and INS-esc-handrail.
// How much jolt who bears, and how fast a soft shoe is drawn in, are choices of ours. [?]
import type { Emit } from '../events';
import { type EscalatorPerson, escalatorPeople } from '../escalator-words';
import { Harm, type LiftState, Victim } from '../lift-state';
import { type Metres, type MetresPerSecondSquared, type Seconds, TICK } from '../units';
import { FLAT, hasEscalator, RATED, WAY, Where } from './escalator-state';

/** What a standing person bears without holding on: player (a child), child, grown, elder, toddler. */
const BEARS: readonly MetresPerSecondSquared[] = [0.4, 0.4, 0.8, 0.3, 0.25];
/** With a hand on the rail so many times as much; walking half, against the steps a fifth. */
const HOLDING = 10;
const WALKING = 0.5;
/** Against the steps one stumbles after so long; a walker without the rail at the top flat. */
const STUMBLES_AFTER: Seconds = 2.5;
/** Who walks up without a hand on the rail: the old and the small sooner, a grown-up never. [?] */
const WALKS_SAFELY: readonly Seconds[] = [6, 6, Number.POSITIVE_INFINITY, 4, 3];
const DRAWN_IN_AFTER: Seconds = 3;
const HURT_AFTER: Seconds = 5;
/** Gap that draws in a soft shoe, millimetres: with less nothing is drawn in (INS-esc-skirt: at most 4). */
const DRAWS_FROM = 1;
/** Bodies nearer than this touch; who stands in the way at the end is run into after so long. */
const BODY: Metres = 0.4;
const IN_THE_WAY: Seconds = 4;
/** The handrail's monitor: slower by 15 % for 10 s stops the unit. */
const LAG = 0.85;
const LAGS_FOR: Seconds = 10;
const CLOGS = 1;
const LACES = 2;

export function escalatorStep(state: LiftState, emit: Emit): void {
  if (!hasEscalator(state)) return;
  const { escalator } = state;
  const before = escalator.speed[0] as number;
  moveSteps(state, emit);
  const jolt = (before - (escalator.speed[0] as number)) / TICK;
  for (let person = 0; person < escalator.who.length; person++) {
    board(state, person, emit);
    if (isOn(state, person)) ride(state, person, jolt, emit);
  }
  watchEnd(state, emit);
}

/** By the player, by somebody who heard a shout, or by a device. The brake brings it to rest over its distance. */
export function pressStop(state: LiftState, by: StopBy, emit: Emit): void {
  const { escalator } = state;
  if (escalator.stopped[0] === 1) return;
  escalator.stopped[0] = 1;
  emit({ type: 'escalator-stopped', by, distance: escalator.stopping[0] as number });
}

export type StopBy = 'player' | 'somebody' | 'comb' | 'handrail';

function moveSteps(state: LiftState, emit: Emit): void {
  const { escalator } = state;
  const speed = escalator.speed[0] as number;
  if (escalator.stopped[0] === 1 && speed > 0) {
    const slowing = (RATED * RATED) / (2 * (escalator.stopping[0] as number));
    escalator.speed[0] = Math.max(0, speed - slowing * TICK);
  }
  escalator.way[0] = (escalator.way[0] as number) + (escalator.speed[0] as number) * TICK;
  const lags = speed > 0 && (escalator.handrail[0] as number) < LAG;
  escalator.lagsFor[0] = lags ? (escalator.lagsFor[0] as number) + TICK : 0;
  if ((escalator.lagsFor[0] as number) > LAGS_FOR) pressStop(state, 'handrail', emit);
  const helpIn = escalator.helpIn[0] as number;
  if (helpIn === 0) return;
  escalator.helpIn[0] = Math.max(0, helpIn - TICK);
  if (escalator.helpIn[0] === 0) pressStop(state, 'somebody', emit);
}

function isOn({ escalator }: LiftState, person: number): boolean {
  const where = escalator.where[person];
  return where === Where.riding || where === Where.fallen || where === Where.caught;
}

/** The others step on at their time, while it runs. */
function board({ escalator, tick }: LiftState, person: number, emit: Emit): void {
  if (person === 0 || escalator.where[person] !== Where.elsewhere || escalator.at[person] !== 0) return;
  if (tick * TICK < (escalator.boards[person] as number) || escalator.stopped[0] === 1) return;
  escalator.where[person] = Where.riding;
  emit({ type: 'escalator-boarded', who: nameOf(escalator.who, person) });
}

function nameOf(who: Float64Array, person: number): EscalatorPerson {
  return escalatorPeople[who[person] as number] ?? 'grown';
}

function ride(state: LiftState, person: number, jolt: MetresPerSecondSquared, emit: Emit): void {
  const { escalator } = state;
  const speed = escalator.speed[0] as number;
  const onFeet = escalator.where[person] === Where.riding;
  const walks = onFeet ? (escalator.walks[person] as number) : 0;
  const at = (escalator.at[person] as number) + (speed + walks) * TICK;
  escalator.at[person] = Math.max(0, at);
  if (onFeet) keepFeet(state, person, jolt, emit);
  else suffer(state, person, emit);
  if (at >= WAY) arrive(state, person, emit);
  else if (at < 0) stepOffBelow(state, person);
}

/** Who has run back to where they came from. */
function stepOffBelow({ escalator }: LiftState, person: number): void {
  escalator.where[person] = person === 0 ? Where.before : Where.off;
  escalator.walks[person] = 0;
}

function keepFeet(state: LiftState, person: number, jolt: MetresPerSecondSquared, emit: Emit): void {
  const { escalator } = state;
  const walks = escalator.walks[person] as number;
  if (jolt > balanceOf(state, person)) return fall(state, person, 'stop', emit);
  const moving = (escalator.speed[0] as number) > 0;
  const against = walks < 0 && moving;
  const unsure = walks > 0 && moving && escalator.grips[person] === 0;
  const atEdge = person === 0 && moving && escalator.edge[0] === 1 && escalator.shoes[0] === CLOGS;
  if (!against && !atEdge && !unsure) return;
  escalator.trouble[person] = (escalator.trouble[person] as number) + TICK;
  const trouble = escalator.trouble[person] as number;
  if (against && trouble > STUMBLES_AFTER) return fall(state, person, 'against', emit);
  const safely = WALKS_SAFELY[escalator.who[person] as number] ?? 0;
  if (unsure && trouble > safely) return fall(state, person, 'stumble', emit);
  const drawn = (escalator.skirtGap[0] as number) >= DRAWS_FROM && trouble > DRAWN_IN_AFTER;
  if (atEdge && drawn) catchFoot(state, 'skirt', emit);
}

/** A toddler whose hand is held stands as firmly as whoever holds it. */
function balanceOf({ escalator }: LiftState, person: number): MetresPerSecondSquared {
  const led = nameOf(escalator.who, person) === 'toddler' && escalator.handHeld[0] === 1;
  const self = led ? 0 : person;
  const bears = BEARS[escalator.who[self] as number] ?? 0;
  const holding = escalator.grips[self] === 1 || escalator.sits[self] === 1 ? HOLDING : 1;
  return bears * holding * (escalator.walks[self] === 0 ? 1 : WALKING);
}

export type FallCause = 'stop' | 'against' | 'pile' | 'lace' | 'stumble';

export function fall(state: LiftState, person: number, cause: FallCause, emit: Emit): void {
  const { escalator } = state;
  escalator.where[person] = Where.fallen;
  escalator.walks[person] = 0;
  escalator.grips[person] = 0;
  escalator.trouble[person] = 0;
  emit({ type: 'escalator-fall', who: nameOf(escalator.who, person), cause });
}

function catchFoot(state: LiftState, where: 'skirt' | 'comb', emit: Emit): void {
  const { escalator } = state;
  escalator.where[0] = Where.caught;
  escalator.trouble[0] = 0;
  emit({ type: 'shoe-caught', where });
}

/** Down on moving steps, or held by a foot: it gets worse until they stand. */
function suffer(state: LiftState, person: number, emit: Emit): void {
  const { escalator } = state;
  if (escalator.speed[0] === 0) return;
  escalator.trouble[person] = (escalator.trouble[person] as number) + TICK;
  if ((escalator.trouble[person] as number) > HURT_AFTER) hurt(state, person, emit);
}

function hurt(state: LiftState, person: number, emit: Emit): void {
  const { escalator, people } = state;
  const held = escalator.where[person] === Where.caught;
  escalator.where[person] = Where.hurt;
  emit({ type: 'escalator-injury', who: nameOf(escalator.who, person), how: held ? 'drawn-in' : 'fall' });
  if (people.harm !== Harm.none) return;
  people.harm = held ? Harm.entangle : Harm.strike;
  people.victim = person === 0 ? Victim.technician : Victim.public;
}

/** At the comb: feet step over it, a lace or a body does not. */
function arrive(state: LiftState, person: number, emit: Emit): void {
  const { escalator, people } = state;
  escalator.at[person] = WAY;
  if (escalator.where[person] !== Where.riding || escalator.sits[person] === 1)
    return jam(state, person, emit);
  if (person === 0 && escalator.shoes[0] === LACES) {
    catchFoot(state, 'comb', emit);
    pressStop(state, 'comb', emit);
    return;
  }
  escalator.where[person] = Where.off;
  escalator.trouble[person] = 0;
  if (person === 0) people.place = 2;
  emit({ type: 'escalator-left', who: nameOf(escalator.who, person) });
}

/** Something in the comb stops it; who sat is down. */
function jam(state: LiftState, person: number, emit: Emit): void {
  if (state.escalator.where[person] === Where.riding) fall(state, person, 'stumble', emit);
  pressStop(state, 'comb', emit);
}

/** Whoever lies or stands in the way brings down who is carried into them. */
function watchEnd(state: LiftState, emit: Emit): void {
  const { escalator } = state;
  const moving = (escalator.speed[0] as number) > 0;
  if (escalator.where[0] === Where.off) escalator.trouble[0] = (escalator.trouble[0] as number) + TICK;
  if (!moving) return;
  for (let person = 0; person < escalator.who.length; person++) {
    if (escalator.where[person] !== Where.riding || (escalator.at[person] as number) < FLAT) continue;
    if (isRunInto(state, person)) fall(state, person, 'pile', emit);
  }
}

function isRunInto({ escalator }: LiftState, person: number): boolean {
  const at = escalator.at[person] as number;
  for (let other = 0; other < escalator.who.length; other++) {
    const ahead = (escalator.at[other] as number) - at;
    const lies = escalator.where[other] === Where.fallen || escalator.where[other] === Where.hurt;
    if (other !== person && lies && ahead > 0 && ahead < BODY) return true;
  }
  const stands = escalator.where[0] === Where.off && (escalator.trouble[0] as number) > IN_THE_WAY;
  return person !== 0 && stands && WAY - at < BODY;
}
