// Maintenance at the lift itself: things are measured, worked on and exchanged where they are, each in its time.
// A hand at a part of the wiring is a hand on its terminals, live or dead.
import type { Command, Refusal, WorkKind } from './commands';
import { LET_GO_LIMIT, touchElement } from './electrical/touch';
import type { Plant } from './electrical/plant';
import type { Emit } from './events';
import { carLanding, isCarMoving, technicianLanding } from './facts';
import { type GaugeRow, gaugeNumber, gaugeRows, gradeOf } from './faults/gauges';
import { adjustGauge, findWire, mendGauge, readGaugeAt, renewPart, takeStray } from './faults/upkeep';
import { carPlace, Harm, type LiftState, MACHINE_ROOM, pitPlace, roofPlace, Task } from './lift-state';
import type { LiftData } from './lifts/lift-data';
import { type Seconds, ticks } from './units';

const EXCHANGE: Seconds = 25;
const WORK: Seconds = 20;
const REMOVE_WIRE: Seconds = 8;
/** Behind the lock's cover. */
const behindCover = new Set(['lock-contacts', 'engagement', 'lock-return']);

export const workKinds: readonly WorkKind[] = [
  'adjust',
  'clean',
  'lubricate',
  'tighten',
  'exchange',
  'reset',
];

/** @returns a refusal, `undefined` when begun, or 'not-mine' for other commands */
export function upkeepCommand(
  plant: Plant,
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'measure':
      return begin(plant, state, command.gauge, 'measure', 0, emit);
    case 'work-on':
      return begin(plant, state, command.gauge, command.how, command.by ?? 0, emit);
    case 'exchange-part':
      return beginExchange(plant, state, command.part, emit);
    case 'remove-wire':
      return beginRemoval(state, emit);
    default:
      return 'not-mine';
  }
}

function begin(
  plant: Plant,
  state: LiftState,
  gauge: string,
  how: WorkKind | 'measure',
  by: number,
  emit: Emit,
): Refusal | undefined {
  const at = gaugeNumber(gauge);
  const row = gaugeRows[at];
  if (!row || !isFitted(row, plant.preset.lift)) return 'nothing-there';
  const refusal = refusalByPlace(state, plant.preset.lift, row);
  if (refusal) return refusal;
  if (how === 'measure') {
    if (row.moves === true && !isCarMoving(state)) return 'car-stands';
    if (row.withCar === true && carLanding(state, plant.preset.lift) !== technicianLanding(state))
      return 'car-elsewhere';
  }
  const { people } = state;
  people.task = how === 'measure' ? Task.measuring : Task.working;
  people.taskTarget = at;
  people.taskHow = how === 'measure' ? 0 : workKinds.indexOf(how);
  people.taskAmount = by;
  people.taskLeft = ticks(how === 'measure' ? row.takes : WORK);
  if (how === 'measure') return undefined;
  emit({ type: 'upkeep-started', gauge, how });
  if (atTerminals.has(how)) shockFrom(plant, state, row, emit);
  return undefined;
}

/** Work that loosens or fastens wires. */
const atTerminals: ReadonlySet<WorkKind> = new Set(['exchange', 'tighten']);

/** Hands at a thing of several parts are at the terminals of each; the worst one strikes, and nothing gets done. */
function shockFrom(plant: Plant, state: LiftState, { parts = [] }: GaugeRow, emit: Emit): void {
  let [worst, terminal] = [0, ''];
  let volts = 0;
  for (const id of parts) {
    // a breaker has its lever, a fuse its carrier, a lamp its holder
    if (plant.protectionNumber.has(id) || id === 'SHAFT-LAMPS') continue;
    const part = plant.parts[plant.partNumber.get(id) ?? -1];
    const touch = part && touchElement(plant, part);
    if (!touch || touch.amperes <= worst) continue;
    worst = touch.amperes;
    volts = touch.volts;
    terminal = id;
  }
  if (worst <= LET_GO_LIMIT) return;
  const { people } = state;
  people.task = Task.none;
  people.taskLeft = 0;
  people.harm = Harm.shock;
  emit({ type: 'shock-received', volts, milliamperes: worst * 1000, terminal, path: 'hand-to-hand' });
}

function isFitted({ fitted }: GaugeRow, data: LiftData): boolean {
  return fitted === undefined || data.features.includes(fitted);
}

/** A lift without a machine room has its machine in the well's top, worked at from the car's roof. */
function refusalByPlace(state: LiftState, data: LiftData, row: GaugeRow): Refusal | undefined {
  const { people } = state;
  const machine = data.features.includes('machine-room') ? MACHINE_ROOM : roofPlace(state);
  switch (row.at) {
    case 'machine-room':
      return people.place === machine ? undefined : 'out-of-reach';
    case 'cabinet':
      if (people.place !== MACHINE_ROOM) return 'out-of-reach';
      return people.cabinetOpen === 1 ? undefined : 'cover-shut';
    case 'car-roof':
      return people.place === roofPlace(state) ? undefined : 'out-of-reach';
    case 'pit':
      return people.place === pitPlace(state) ? undefined : 'out-of-reach';
    case 'car':
      return people.place === carPlace(state) ? undefined : 'out-of-reach';
    default: {
      const landing = technicianLanding(state);
      if (landing === 0) return 'out-of-reach';
      return behindCover.has(row.id) && people.lockCoverOpen[landing - 1] === 0 ? 'cover-shut' : undefined;
    }
  }
}

/** Where a part of the wiring is worked at: with its gauge, at its landing, else in the cabinet. */
function placeOfPart(part: string): GaugeRow['at'] {
  if (/^DL\d+\./.test(part)) return 'landing';
  return gaugeRows.find(({ parts }) => parts?.includes(part))?.at ?? 'cabinet';
}

function beginExchange(plant: Plant, state: LiftState, id: string, emit: Emit): Refusal | undefined {
  const at = plant.partNumber.get(id) ?? -1;
  const part = plant.parts[at];
  if (!part) return 'nothing-there';
  const landing = Number(/^DL(\d+)\./.exec(id)?.[1] ?? 0);
  const place = { id, at: placeOfPart(id) } as GaugeRow;
  const refusal =
    refusalByPlace(state, plant.preset.lift, place) ??
    (landing > 0 && landing !== technicianLanding(state) ? 'out-of-reach' : undefined);
  if (refusal) return refusal;
  const { volts, amperes } = touchElement(plant, part);
  emit({ type: 'work-started', part: id, floor: landing, volts });
  if (amperes > LET_GO_LIMIT) {
    state.people.harm = Harm.shock;
    emit({ type: 'shock-received', volts, milliamperes: amperes * 1000, terminal: id, path: 'hand-to-hand' });
    return undefined;
  }
  state.people.task = Task.exchanging;
  state.people.taskTarget = at;
  state.people.taskLeft = ticks(EXCHANGE);
  return undefined;
}

function beginRemoval(state: LiftState, emit: Emit): Refusal | undefined {
  const { people } = state;
  if (people.place !== MACHINE_ROOM) return 'out-of-reach';
  if (people.cabinetOpen === 0) return 'cover-shut';
  if (findWire(state) < 0) return 'nothing-there';
  people.task = Task.unwiring;
  people.taskLeft = ticks(REMOVE_WIRE);
  emit({ type: 'wire-found' });
  return undefined;
}

/** The work's time is over. */
export function finishUpkeep(plant: Plant, state: LiftState, task: number, emit: Emit): void {
  const row = gaugeRows[state.people.taskTarget];
  const floor = technicianLanding(state);
  if (task === Task.measuring && row) {
    const value = readGaugeAt(state, plant, row, floor);
    emit({ type: 'gauge-read', gauge: row.id, floor, value, unit: row.unit });
  } else if (task === Task.working && row) finishWork(plant, state, row, floor, emit);
  else if (task === Task.exchanging) {
    const id = plant.parts[state.people.taskTarget]?.id ?? '';
    const wasGood = renewPart(state, plant, id);
    emit({ type: 'part-replaced', part: id, floor, wasGood });
  } else if (task === Task.unwiring) {
    takeStray(state, findWire(state));
    emit({ type: 'wire-removed' });
  }
  plant.partsStale = true;
  plant.clipsStale = true;
}

function finishWork(plant: Plant, state: LiftState, row: GaugeRow, floor: number, emit: Emit): void {
  const how = workKinds[state.people.taskHow] ?? 'clean';
  const before = gradeOf(row, readGaugeAt(state, plant, row, floor));
  const by = state.people.taskAmount;
  if (by !== 0 && how === 'adjust') adjustGauge(state, row, by);
  else if (row.mends.includes(how)) mendGauge(state, plant, row, floor);
  const after = gradeOf(row, readGaugeAt(state, plant, row, floor));
  emit({ type: 'upkeep-done', gauge: row.id, floor, how, before, after });
  if (how === 'exchange') emit({ type: 'part-replaced', part: row.id, floor, wasGood: before === 'good' });
}
