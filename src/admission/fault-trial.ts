// One catalogue fault put into a healthy lift, the lift called twice, and what anybody could see; then the mending.
import { type Signature, signatureOf } from './fault-signature';
import { advance } from '../sim/advance';
import { Input, inputNames, isInputOn } from '../sim/controller/inputs';
import { applyEffects } from '../sim/faults/effects';
import { applyFault, repairFault } from '../sim/faults/fault-catalogue';
import { faultCatalogue, findFault } from '../sim/faults/fault-rows';
import { createSimulation, perform, type Simulation, stateHash, takeEvents, tick } from '../sim/simulation';
import { ticks } from '../sim/units';

export type Service = {
  readonly starts: number;
  readonly floorsServed: readonly number[];
  readonly codes: readonly string[];
};
/** stands: no call answered; impaired: some, or with a code; serves: both and no code */
export type SymptomClass = 'dead' | 'stands' | 'impaired' | 'serves';
export type Trial = {
  readonly id: string;
  readonly lift: string;
  readonly lamps: Readonly<Record<string, 'on' | 'off'>>;
  readonly symptom: SymptomClass;
  readonly service: Service;
  readonly afterRepair: Service;
  readonly hash: string;
};

const BUSY_RUNS = 16;
const SECONDS_A_RUN = 40;

/** The lift a fault is tried on, when none is named. */
export function liftOf(id: string): string {
  return findFault(id)?.lift ?? 'ref-1000';
}

export function tryFault(id: string, lift: string, seed: number): Trial {
  const simulation = settled(lift);
  simulation.state.wear.seed = seed;
  applyFault(simulation.state, simulation.plant, id);
  run(simulation, 1);
  const lamps = Object.fromEntries(
    inputNames.map((name) => [name, isInputOn(simulation.state, Input[name]) ? 'on' : 'off'] as const),
  );
  testKey(simulation, id);
  const calm = serve(simulation);
  const quiet = calm.codes.length === 0 && classOf(simulation, calm) === 'serves';
  const service = quiet ? withBusyHour(simulation, calm, findFault(id)?.landing ?? 2) : calm;
  const symptom = classOf(simulation, service);
  mend(simulation, id);
  const afterRepair = serve(simulation);
  return { id, lift, lamps, symptom, service, afterRepair, hash: stateHash(simulation) };
}

/** As after any work on a landing: the key is turned and taken out. */
function testKey(simulation: Simulation, id: string): void {
  const landing = findFault(id)?.landing ?? 0;
  const { state } = simulation;
  if (landing === 0 || landing > state.floors) return;
  state.mechanics.keyTurned[landing - 1] = 1;
  run(simulation, 1);
  state.mechanics.keyTurned[landing - 1] = 0;
  run(simulation, 1);
}

/** Some faults need heat, load and many runs: full car down, empty car up, for as long as a rush lasts. */
function withBusyHour(simulation: Simulation, calm: Service, third: number): Service {
  const { state } = simulation;
  const { ratedLoad } = simulation.plant.preset.lift.machine;
  for (let i = 0; i < BUSY_RUNS; i++) {
    const floor = i % 2 === 0 ? state.floors : i % 4 === 1 ? 1 : Math.min(third, state.floors - 1);
    state.mechanics.load = i % 4 < 2 ? ratedLoad : 0;
    perform(simulation, 'public', {
      type: 'press-hall-call',
      floor,
      direction: floor === state.floors ? 'down' : 'up',
    });
    run(simulation, SECONDS_A_RUN);
  }
  state.mechanics.load = 0;
  const busy = serviceOf(simulation);
  const codes = [...new Set([...calm.codes, ...busy.codes])];
  return {
    starts: calm.starts + busy.starts,
    floorsServed: [...calm.floorsServed, ...busy.floorsServed],
    codes,
  };
}

function classOf({ state }: Simulation, service: Service): SymptomClass {
  if (state.electrical.boardAlive === 0) return 'dead';
  const top = state.floors;
  const both = service.floorsServed.includes(top) && service.floorsServed.includes(2);
  if (both && service.codes.length === 0) return 'serves';
  return service.floorsServed.some((floor) => floor === top || floor === 2) ? 'impaired' : 'stands';
}

/** The fault is mended, the load is out, and what it left latched is put back by hand. */
function mend(simulation: Simulation, id: string): void {
  const { state, plant } = simulation;
  repairFault(state, plant, id);
  for (const { row, poles, firstPart } of plant.protection)
    if (row.kind === 'fuse' && poles[0] !== undefined)
      state.electrical.partCondition[firstPart + poles[0]] = 0;
  state.electrical.protection.fill(0);
  state.mechanics.governorSwitch = 0;
  state.mechanics.safetyGearIn = 0;
  state.electrical.gearSwitch = 0;
  state.health.unintendedLatch = 0;
  plant.partsStale = true;
  run(simulation, 1);
  // doors that stood open shut after a reset, and only then can the car be wound
  pressReset(simulation);
  run(simulation, 10);
  windBack(simulation);
}

/** A car beyond its travel is brought back by emergency electrical operation. */
function windBack(simulation: Simulation): void {
  const { state, plant } = simulation;
  const { floorPitch, levellingTolerance } = plant.preset.lift;
  const top = (state.floors - 1) * floorPitch;
  const { carPosition } = state.mechanics;
  if (carPosition > -levellingTolerance * 2 && carPosition < top + levellingTolerance * 2) return;
  state.health.emergencyElectrical = 1;
  state.electrical.held[2] = carPosition < 0 ? 1 : -1;
  for (let i = ticks(20); i > 0 && Math.abs(state.mechanics.carPosition - carPosition) < 0.5; i--)
    tick(simulation);
  state.health.emergencyElectrical = 0;
  state.electrical.held[2] = 0;
  run(simulation, 5);
}

export function settled(lift: string): Simulation {
  const simulation = createSimulation(lift);
  run(simulation, 4);
  return simulation;
}

function run(simulation: Simulation, seconds: number): void {
  // hands that reach past the front door have been at the lift
  simulation.acted = true;
  advance(simulation, ticks(seconds));
}

/** As a technician at the cabinet would press it. */
function pressReset(simulation: Simulation): void {
  const { people } = simulation.state;
  const { place, cabinetOpen } = people;
  Object.assign(people, { place: 0, cabinetOpen: 1 });
  perform(simulation, 'technician', { type: 'press-reset' });
  Object.assign(people, { place, cabinetOpen });
  run(simulation, 5);
}

/** Reset; then two calls, and what became of them. */
function serve(simulation: Simulation): Service {
  takeEvents(simulation);
  pressReset(simulation);
  perform(simulation, 'public', {
    type: 'press-hall-call',
    floor: simulation.state.floors,
    direction: 'down',
  });
  run(simulation, 90);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 2, direction: 'up' });
  run(simulation, 90);
  return serviceOf(simulation);
}

function serviceOf(simulation: Simulation): Service {
  const events = takeEvents(simulation).map(({ event }) => event);
  return {
    starts: events.filter(({ type }) => type === 'car-started').length,
    floorsServed: events.flatMap((event) => (event.type === 'car-door-opened' ? [event.floor] : [])),
    codes: [
      ...new Set(
        events.flatMap((event) =>
          event.type === 'code-raised' ? [`E${String(event.code).padStart(2, '0')}`] : [],
        ),
      ),
    ],
  };
}

/** What every fault that fits a lift would show at rest, intermittent ones caught while they are there. */
export function signaturesFor(lift: string): ReadonlyMap<string, Signature> {
  const signatures = new Map([['nothing wrong', signatureOf(settled(lift))]]);
  for (const row of faultCatalogue) {
    if (row.lift !== undefined && row.lift !== lift) continue;
    const simulation = settled(lift);
    applyFault(simulation.state, simulation.plant, row.id);
    if (row.comes)
      applyEffects(
        simulation.state,
        simulation.plant,
        row,
        row.effects,
        Math.min(row.landing ?? 0, simulation.state.floors),
      );
    run(simulation, 0.1);
    signatures.set(row.id, signatureOf(simulation));
  }
  return signatures;
}
