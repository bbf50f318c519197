// Time at the rescue desk: phones ring, callers lose their calm, crews arrive and free people, two persons at least.
// Simplified: freeing takes a fixed time; who is ill or hurt gets worse unless medical help is there in time.
import { CallStatus, tellables } from '../desk-words';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';
import { type Seconds, ticks } from '../units';
import { Condition, type DeskState, hasBit } from './desk-state';

const LOOK_EVERY = 100;
/** Calm lost in a second by condition: well, frightened, ill, injured, fire, water. [?] */
const CALM_LOST = [1 / 2400, 1 / 900, 1 / 1500, 1 / 1200, 1 / 300, 1 / 600];
/** Nobody answers: twice as fast. */
const UNHEARD = 2;
const FORCES_BELOW = 0.3;
const FALLS_BELOW = 0.05;
/** An ill or injured person without medical help; a car in smoke without the fire brigade. [?] */
const WORSE_AFTER: Seconds = 1800;
const SMOKE_AFTER: Seconds = 1200;
const LEAST_CREW = 2;
const FREEING: Seconds = 600;

export function deskStep(state: LiftState, emit: Emit): void {
  const { desk, tick } = state;
  if (desk.calls === 0) return;
  if (desk.talkLeft > 0) desk.talkLeft--;
  for (let call = 0; call < desk.calls; call++) {
    if (desk.status[call] === CallStatus.notYet && tick >= (desk.ringsAt[call] as number)) {
      desk.status[call] = CallStatus.ringing;
      emit({ type: 'call-rang', call: call + 1 });
    }
  }
  moveCrews(state, emit);
  for (let call = 0; call < desk.calls; call++) free(state, call, emit);
  if (tick % LOOK_EVERY === 0) callersWait(state, emit);
}

/** What a second of waiting does to whoever waits; nothing else of the desk moves by it. */
export function callersWait(state: LiftState, emit: Emit): void {
  const { desk } = state;
  for (let call = 0; call < desk.calls; call++) if (isWaiting(desk, call)) wait(state, call, emit);
}

function isWaiting(desk: DeskState, call: number): boolean {
  const status = desk.status[call] as number;
  return status !== CallStatus.notYet && status !== CallStatus.freed && desk.hurt[call] === 0;
}

function moveCrews({ desk, tick }: LiftState, emit: Emit): void {
  for (let crew = 0; crew < desk.crews; crew++) {
    const call = desk.crewCall[crew] as number;
    if (call < 0 || desk.crewThere[crew] === 1 || tick < (desk.crewArrivesAt[crew] as number)) continue;
    desk.crewThere[crew] = 1;
    desk.crewX[crew] = desk.callX[call] as number;
    desk.crewY[crew] = desk.callY[call] as number;
    const minutes = (tick - (desk.ringsAt[call] as number)) / ticks(60);
    const enough = personsThere(desk, call) >= LEAST_CREW;
    emit({ type: 'crew-arrived', crew: crew + 1, call: call + 1, minutes });
    if (!enough) emit({ type: 'crew-waits', crew: crew + 1, call: call + 1 });
    else if (desk.workLeft[call] === 0) desk.workLeft[call] = ticks(FREEING);
  }
}

function personsThere(desk: DeskState, call: number): number {
  let persons = 0;
  for (let crew = 0; crew < desk.crews; crew++)
    if (desk.crewCall[crew] === call && desk.crewThere[crew] === 1)
      persons += desk.crewPersons[crew] as number;
  return persons;
}

/** Two persons work; in a fire the brigade leads. */
function free({ desk, tick }: LiftState, call: number, emit: Emit): void {
  if ((desk.workLeft[call] as number) === 0) return;
  const helpIsThere = (desk.helpAt[call] as number) > 0 && tick >= (desk.helpAt[call] as number);
  if (desk.condition[call] === Condition.fire && !helpIsThere) return;
  desk.workLeft[call] = (desk.workLeft[call] as number) - 1;
  if ((desk.workLeft[call] as number) > 0) return;
  if (desk.status[call] === CallStatus.onLine) desk.talkLeft = 0;
  desk.status[call] = CallStatus.freed;
  desk.freedAt[call] = tick;
  for (let crew = 0; crew < desk.crews; crew++)
    if (desk.crewCall[crew] === call) {
      desk.crewCall[crew] = -1;
      desk.crewThere[crew] = 0;
    }
  emit({
    type: 'callers-freed',
    call: call + 1,
    minutes: (tick - (desk.ringsAt[call] as number)) / ticks(60),
  });
}

function wait(state: LiftState, call: number, emit: Emit): void {
  const { desk, tick } = state;
  const loss = CALM_LOST[desk.condition[call] as number] ?? 0;
  const told = desk.told[call] as number;
  const heard = desk.status[call] !== CallStatus.ringing;
  const seconds = LOOK_EVERY / ticks(1);
  desk.calm[call] = Math.max(0, (desk.calm[call] as number) - loss * seconds * (heard ? 1 : UNHEARD));
  const misled = hasBit(told, tellables, 'pry-the-door') || hasBit(told, tellables, 'climb-out');
  const held = hasBit(told, tellables, 'keep-off-the-door') && !misled;
  const calm = desk.calm[call] as number;
  if (misled || (calm < FORCES_BELOW && !held)) {
    if (desk.forcing[call] === 0) emit({ type: 'caller-forces-door', call: call + 1 });
    desk.forcing[call] = 1;
  }
  if (desk.forcing[call] === 1 && (misled || calm < FALLS_BELOW)) return harm(state, call, 'fell', emit);
  const waited = tick - (desk.ringsAt[call] as number);
  const helped = (desk.helpAt[call] as number) > 0 && tick >= (desk.helpAt[call] as number);
  const condition = desk.condition[call];
  const medical = condition === Condition.ill || condition === Condition.injured;
  if (medical && !helped && waited > ticks(WORSE_AFTER)) harm(state, call, 'worse', emit);
  if (condition === Condition.fire && !helped && waited > ticks(SMOKE_AFTER))
    harm(state, call, 'smoke', emit);
}

function harm({ desk }: LiftState, call: number, how: 'fell' | 'worse' | 'smoke', emit: Emit): void {
  desk.hurt[call] = 1;
  desk.anyHurt = 1;
  emit({ type: 'caller-harmed', call: call + 1, how });
}
