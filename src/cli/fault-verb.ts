// fault list, fault try: puts a catalogue fault into a healthy lift, calls it, and tells what anyone could see.
import { complain } from './complaint';
import faultNames from './fault-names.json';
import { applyFault, faultCatalogue, findFault, repairFault } from '../sim/faults/fault-catalogue';
import { inputNames, isInputOn } from '../sim/controller/inputs';
import { findTerminal } from '../sim/electrical/plant';
import { liftPresetIds } from '../sim/lifts/lift-data';
import {
  createSimulation,
  meterDisplay,
  perform,
  type Simulation,
  stateHash,
  takeEvents,
  tick,
} from '../sim/simulation';
import { meterModes } from '../sim/electrical/multimeter';
import { ticks } from '../sim/units';

/** Only the terminal tells names; the game's first script stays small without them. */
const names: Readonly<Record<string, unknown>> = faultNames;

const NODES = ['101', '102', '103', '104', '105', '106', '110', '112', '115', '120', '124', '130', '140'];

export function* faultVerb(parameters: readonly string[]): Iterable<unknown> {
  const [action, id, ...options] = parameters;
  if (action === 'list') {
    yield* faultCatalogue.map(({ id, landing }) => ({
      id,
      name: names[id],
      ...(landing !== undefined && { landing }),
    }));
    return;
  }
  if (action !== 'try' || id === undefined)
    complain('fault takes "list", or "try ID [--lift PRESET] [--seed N]"');
  if (!findFault(id)) complain(`fault: there is no fault "${id}"; "fault list" names them`);
  yield tryFault(id, readLift(options));
}

/** The seed is taken for the sake of scripts; no fault here draws anything yet. */
function readLift(options: readonly string[]): string {
  let lift = 'ref-1000';
  for (let i = 0; i < options.length; i += 2) {
    const [name, value] = [options[i], options[i + 1]];
    if (name === '--lift' && value !== undefined && liftPresetIds.includes(value)) lift = value;
    else if (name === '--lift') complain(`fault: no lift "${value}"; there is ${liftPresetIds.join(', ')}`);
    else if (name !== '--seed' || !/^\d+$/.test(value ?? ''))
      complain(`fault: cannot read "${name} ${value}"`);
  }
  return lift;
}

function tryFault(id: string, lift: string): unknown {
  const healthy = readAtRest(settled(lift));
  const simulation = settled(lift);
  applyFault(simulation.state, simulation.plant, id);
  run(simulation, 1);
  const atRest = readAtRest(simulation);
  const lamps = lampsOf(simulation);
  takeEvents(simulation);
  const service = serve(simulation);
  repairFault(simulation.state, simulation.plant, id);
  simulation.state.electrical.fuseWhole = 1;
  restart(simulation);
  const after = serve(simulation);
  const readings = Object.fromEntries(
    Object.entries(atRest).filter(([pair, volts]) => Math.abs(volts - (healthy[pair] ?? 0)) > 0.05),
  );
  return { id, lift, lamps, readings, service, afterRepair: after, hash: stateHash(simulation) };
}

function settled(lift: string): Simulation {
  const simulation = createSimulation(lift);
  run(simulation, 4);
  return simulation;
}

function run(simulation: Simulation, seconds: number): void {
  for (let i = ticks(seconds); i > 0; i--) tick(simulation);
}

function lampsOf({ state }: Simulation) {
  return Object.fromEntries(inputNames.map((name) => [name, isInputOn(state, name) ? 'on' : 'off']));
}

/** Reset, as a technician at the cabinet would press it. */
function restart(simulation: Simulation): void {
  const { people } = simulation.state;
  const { place, cabinetOpen } = people;
  Object.assign(people, { place: 0, cabinetOpen: 1 });
  perform(simulation, 'technician', { type: 'press-reset' });
  Object.assign(people, { place, cabinetOpen });
  run(simulation, 5);
}

/** Two calls, and what became of them. */
function serve(simulation: Simulation) {
  takeEvents(simulation);
  restart(simulation);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 8, direction: 'down' });
  run(simulation, 90);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 2, direction: 'up' });
  run(simulation, 90);
  const events = takeEvents(simulation).map(({ event }) => event);
  return {
    starts: events.filter(({ type }) => type === 'car-started').length,
    floorsServed: events.flatMap((event) => (event.type === 'car-door-opened' ? [event.floor] : [])),
    codes: [...new Set(events.flatMap((event) => (event.type === 'code-raised' ? [`E${event.code}`] : [])))],
    position: simulation.state.mechanics.carPosition,
  };
}

/** Volts of the chain's terminals against N by a meter in the hand. */
function readAtRest(simulation: Simulation): Readonly<Record<string, number>> {
  const { electrical } = simulation.state;
  const before = { mode: electrical.meterMode, red: electrical.probeRed, black: electrical.probeBlack };
  electrical.meterMode = meterModes.indexOf('volts-ac');
  electrical.probeBlack = findTerminal(simulation.plant, 'rail.N');
  const readings = NODES.map((node) => {
    electrical.probeRed = findTerminal(simulation.plant, `rail.${node}`);
    simulation.plant.clipsStale = true;
    run(simulation, 0.1);
    return [`${node}-N`, Number(meterDisplay(simulation)?.value ?? 0)] as const;
  });
  Object.assign(electrical, { meterMode: before.mode, probeRed: before.red, probeBlack: before.black });
  simulation.plant.clipsStale = true;
  return Object.fromEntries(readings);
}
