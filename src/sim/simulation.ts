// The front door of the lift. One tick is the list of phases in `tick`; only `perform` lets the outside act.
import type { Actor, Command, MeterNumber, Refusal } from './commands';
import { bareHandCommand, waterStep } from './bare-hands';
import { createLiftState } from './create-lift-state';
import { deskCommand, setDesk } from './desk/desk-commands';
import type { DeskStart } from './desk/desk-state';
import { deskStep } from './desk/desk-step';
import { escalatorCommand } from './escalator/escalator-commands';
import type { EscalatorStart } from './escalator/escalator-state';
import { escalatorStep } from './escalator/escalator-step';
import { callCommand, letGoOfDoor } from './controller/call-commands';
import { controllerStep } from './controller/controller-step';
import { batteryStep } from './electrical/battery';
import { electricalCommand } from './electrical/electrical-commands';
import { type ElectricalNews, electricalStep } from './electrical/electrical-step';
import { Moved } from './electrical/contact-watch';
import { liftAllProbes } from './electrical/meter-commands';
import { readMeter } from './electrical/meter-reading';
import { meterStep } from './electrical/meter-step';
import type { MeterReading } from './electrical/multimeter';
import { createPlant, type Plant } from './electrical/plant';
import type { SimEvent, TimedEvent } from './events';
import { isWorkEnded, placeName } from './facts';
import { applyFault } from './faults/fault-catalogue';
import { gaugeNumber } from './faults/gauges';
import { intermittentStep } from './faults/intermittent';
import { createLeaper, type Leaper } from './leaper';
import { type LiftState, NOBODY_WHERE, Task } from './lift-state';
import { type LiftPreset, liftPreset } from './lifts/lift-data';
import { breakCommand } from './mechanics/break-part';
import { type CarDrive, createCarDrive } from './mechanics/car-motion';
import { doorCommand } from './mechanics/door-commands';
import { createDoorWatch, type DoorWatch, UNSEEN } from './mechanics/doors';
import { mechanicsStep } from './mechanics/mechanics-step';
import { createNotice, type Notice, noticeDoors, noticeMachine } from './notice-changes';
import { refusalByReach } from './people/reach';
import { doorwayStep } from './people/doorway';
import { helpCommand } from './people/help-out';
import { hazardStep } from './people/hazards';
import { wheelCommand } from './people/hand-wheel';
import { partnerCommand, partnerStep } from './people/partner';
import { passengerStep, type Press } from './people/passenger-acts';
import { riderCommand } from './people/rider-commands';
import { riderArrived, riderStep } from './people/rider-step';
import { passengerCommand } from './people/passengers';
import { publicCommand, publicStep } from './people/public';
import { spotCommand } from './people/spots';
import { letGoOfAll, stationCommand } from './people/station-commands';
import { technicianCommand } from './people/technician-commands';
import { exchangeStep, finishExchange, startExchange } from './repair-work';
import { finishUpkeep, upkeepCommand } from './upkeep-work';
import { hashState } from './state-hash';

export const BATTERY = gaugeNumber('emergency-battery');
/** Below this the car's lamp is as good as dark. [?] */
const LEAST_LAMP_VOLTS = 110;
/** Below this the emergency lamp is a glimmer. [?] */
const LEAST_LIGHT_VOLTS = 10;

export type Simulation = {
  readonly state: LiftState;
  readonly plant: Plant;
  readonly drive: CarDrive;
  readonly notice: Notice;
  readonly doors: DoorWatch;
  readonly leaper: Leaper;
  readonly news: ElectricalNews;
  /** what happened since `takeEvents` was last called */
  events: TimedEvent[];
  /** somebody acted since the lift was last seen to be calm */
  acted: boolean;
  readonly emit: (event: SimEvent) => void;
  /** what a hand of the public presses */
  readonly press: Press;
};

/**
 * @param lift a lift of `lifts/`, by name or as data
 * @param seed what decides whatever may go one way or the other: faults that come and go, orders misheard, what the
 * public does; 0 for none of that
 * @param desk calls and crews, where the level is played at a rescue desk
 * @param escalator where the lobby has one
 * @throws RangeError for an unknown name
 */
export function createSimulation(
  lift: string | LiftPreset,
  seed = 0,
  desk?: DeskStart,
  escalator?: EscalatorStart,
): Simulation {
  const preset = typeof lift === 'string' ? liftPreset(lift) : lift;
  const plant = createPlant(preset);
  const state = createLiftState(preset, plant.parts.length, desk, escalator);
  state.wear.seed = seed;
  if (desk) setDesk(state, desk);
  plant.watch.own = { ...state };
  const simulation: Simulation = {
    state,
    plant,
    drive: createCarDrive(),
    notice: createNotice(state),
    doors: createDoorWatch(),
    leaper: createLeaper(state),
    news: { opened: 0, solved: false, contactsMoved: Moved.any },
    events: [],
    acted: true,
    emit: (event) => {
      simulation.events.push({ tick: state.tick, event });
    },
    press: (command) => {
      // what is pressed in this tick is looked at in the next
      simulation.acted = true;
      callCommand(state, 'public', command, simulation.emit);
    },
  };
  return simulation;
}

/** Puts a catalogue fault into the lift. @throws RangeError as `applyFault` does */
export function addFault(simulation: Simulation, faultId: string, landing: number): void {
  applyFault(simulation.state, simulation.plant, faultId, landing);
  simulation.acted = true;
}

/** Lets somebody act, at the start of the coming tick. @returns why nothing happened, if so */
export function perform(simulation: Simulation, actor: Actor, command: Command): Refusal | undefined {
  const { state, emit } = simulation;
  simulation.acted = true;
  const reason =
    (actor === 'technician' ? refusalByReach(state, simulation.plant.preset.lift, command) : undefined) ??
    carryOut(simulation, actor, command);
  if (reason) emit({ type: 'command-refused', command, reason });
  return reason;
}

type Handler = (simulation: Simulation, actor: Actor, command: Command) => Refusal | 'not-mine' | undefined;

/** Asked in turn, until one says that the command is its own. */
const handlers: readonly Handler[] = [
  ({ state, emit }, _, command) => escalatorCommand(state, command, emit),
  ({ state, plant, emit }, _, command) => riderCommand(state, plant.preset.lift, command, emit),
  ({ state, emit }, _, command) => breakCommand(state, command, emit),
  ({ state, plant, emit }, _, command) => technicianCommand(state, plant.preset.lift, command, emit),
  ({ state, plant, emit }, _, command) => stationCommand(state, plant.preset.lift, command, emit),
  ({ state, plant, emit }, _, command) => wheelCommand(state, plant.preset.lift, command, emit),
  ({ state, plant, emit }, _, command) => spotCommand(state, plant.preset.lift, command, emit),
  ({ state, emit }, _, command) => partnerCommand(state, command, emit),
  ({ state, emit }, actor, command) => publicCommand(state, actor, command, emit),
  ({ state, plant, emit }, _, command) => helpCommand(state, plant.preset.lift, command, emit),
  ({ state, plant, emit }, _, command) => passengerCommand(state, plant.preset.lift, command, emit),
  ({ state, plant, emit }, _, command) => bareHandCommand(plant, state, command, emit),
  ({ state, plant, emit }, _, command) => electricalCommand(plant, state, command, emit),
  ({ state, plant, emit }, _, command) => doorCommand(state, plant.preset.lift, command, emit),
  ({ state, emit }, actor, command) => callCommand(state, actor, command, emit),
  ({ state, plant, emit }, _, command) => upkeepCommand(plant, state, command, emit),
  ({ state, emit }, _, command) => deskCommand(state, command, emit),
];

function carryOut(simulation: Simulation, actor: Actor, command: Command): Refusal | undefined {
  const { state, plant, emit } = simulation;
  if (command.type === 'replace-part') return startExchange(plant, state, emit);
  for (const handle of handlers) {
    const reason = handle(simulation, actor, command);
    if (reason === 'not-mine') continue;
    if (reason === undefined && command.type === 'walk') {
      liftAllProbes(plant, state, emit);
      letGoOfAll(state, emit);
      letGoOfDoor(state, emit);
    }
    return reason;
  }
  return 'nothing-there';
}

/** One step of the clock. A lift whose work has ended stands still. */
export function tick(simulation: Simulation): void {
  simulation.doors.restless = UNSEEN;
  undisturbedTick(simulation);
}

/** The same, phase by phase, of a lift at which nobody has been since its last tick. */
export function undisturbedTick(simulation: Simulation): void {
  const { state, plant, drive, doors, notice, news, emit } = simulation;
  if (isWorkEnded(state)) return;
  state.tick++;
  intermittentStep(state, plant);
  batteryStep(plant, state, state.wear.gauge[BATTERY] as number, news.solved);
  electricalStep(plant, state, doors.movedAt, news);
  controllerStep(state, plant.preset.lift, emit);
  mechanicsStep(drive, doors, state, plant.preset.lift, emit);
  peopleStep(simulation);
  deskStep(state, emit);
  escalatorStep(state, emit);
  if (news.opened !== 0) tellOpened(simulation);
  if (news.solved) exchangeStep(plant, state, emit);
  meterStep(plant, state, news.solved, emit);
  noticeDoors(notice, plant, state, doors.movedAt, emit);
  noticeMachine(notice, state, emit);
}

function peopleStep(simulation: Simulation): void {
  const { state, plant, emit } = simulation;
  const { people } = state;
  const { lift } = plant.preset;
  doorwayStep(state, emit);
  hazardStep(state, lift, emit);
  const stands = people.partnerLeft === 0;
  const stood = stands ? NOBODY_WHERE : people.partner;
  const pressed = partnerStep(state, lift, emit);
  if (pressed) {
    simulation.acted = true;
    callCommand(state, 'partner', pressed, emit);
  }
  moodStep(simulation);
  if (people.rider !== 0) riderStep(state, lift, emit);
  if (simulation.news.solved || (!stands && stood !== people.partner)) waterStep(plant, state, emit);
  if (people.taskLeft === 0 || --people.taskLeft > 0) return;
  const { task } = people;
  people.task = Task.none;
  if (task === Task.walking) {
    const from = people.place;
    people.place = people.destination;
    emit({ type: 'place-reached', place: placeName(state, people.place) });
    riderArrived(state, from, emit);
    waterStep(plant, state, emit);
  } else if (task === Task.replacing) {
    finishExchange(plant, state, emit);
  } else if (task >= Task.measuring) {
    finishUpkeep(plant, state, task, emit);
  } else if (task === Task.writing) {
    people.recordWritten = 1;
    emit({ type: 'record-written' });
  }
}

/** Who waits at landings and who rides: once a second they look about, and do what they then feel like. */
export function moodStep(simulation: Simulation): void {
  const { state, plant, emit, press } = simulation;
  const { lift } = plant.preset;
  publicStep(state, lift, emit, press);
  passengerStep(state, lift, isCarLit(simulation), emit, press);
}

/** Fuses and breakers that have opened by themselves in this tick. */
export function tellOpened({ plant, news, emit }: Simulation): void {
  plant.protection.forEach(({ row: { id, kind } }, at) => {
    if (((news.opened >> at) & 1) === 0) return;
    emit(kind === 'fuse' ? { type: 'fuse-blown', fuse: id } : { type: 'breaker-tripped', breaker: id });
  });
}

/** By its light circuit, else by the battery that should take over. */
function isCarLit({ state }: Simulation): boolean {
  const fed = (state.electrical.lampVolts[0] as number) > LEAST_LAMP_VOLTS;
  return fed || state.electrical.emergencyVolts > LEAST_LIGHT_VOLTS;
}

/** What a meter shows now; undefined when off or not connected. */
export function meterDisplay({ plant, state }: Simulation, meter: MeterNumber = 1): MeterReading | undefined {
  return plant.clipsStale ? undefined : readMeter(plant, state, meter - 1);
}

/** Hands over the events since the last call. */
export function takeEvents(simulation: Simulation): readonly TimedEvent[] {
  const { events } = simulation;
  if (events.length > 0) simulation.events = [];
  return events;
}

/** 16 hexadecimal digits over the whole state. */
export function stateHash(simulation: Simulation): string {
  return hashState(simulation.state);
}
