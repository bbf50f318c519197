// One frozen picture of a sitting: all that views may know of the lift, made from the state and nothing else.
import { type BoardScreen, boardScreen } from '../sim/controller/board-screen';
import { isCarBusAlive, isHallHeard } from '../sim/controller/bus-monitor';
import { inputNames, type InputName } from '../sim/controller/inputs';
import { type Operation, operationOf } from '../sim/controller/operations';
import {
  carLanding,
  faultLog,
  isBrakeOpen,
  isLandingDoorLocked,
  isTechnicianBusy,
  isWorkEnded,
  type LoggedFault,
  placeName,
} from '../sim/facts';
import { Condition, Mode, Task } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';
import type { PlaceName } from '../sim/commands';
import { type Gap, gapOf } from './door-gap';
import { type DeskFrame, deskFrame } from './desk-frame';
import { type EscalatorFrame, escalatorFrame } from './escalator-frame';
import { type RiderFrame, riderFrame } from './rider-frame';
import { type HandsFrame, handsFrame } from './hands-frame';
import { type MachineFrame, machineFrame } from './machine-frame';
import { type MeterFrame, meterFrames } from './meter-frame';
import { type ProtectionState, protectionFrame } from './protection-frame';
import { type WellFrame, wellFrame } from './well-frame';
import type { TimedEvent } from '../sim/events';
import { TICK } from '../sim/units';

export type LandingFrame = {
  readonly floor: number;
  /** metres */
  readonly opening: number;
  readonly gap: Gap;
  /** millimetres behind the keeper */
  readonly hook: number;
  readonly locked: boolean;
  readonly keyTurned: boolean;
  /** its display hears the board */
  readonly displayAlive: boolean;
  readonly heldOpen: boolean;
  readonly doorStop: boolean;
  readonly coverOpen: boolean;
  readonly barrier: boolean;
  readonly contact: 'good' | 'burnt' | 'removed';
  readonly callUp: boolean;
  readonly callDown: boolean;
};

export type Frame = HandsFrame & {
  readonly tick: number;
  readonly seconds: number;
  readonly floors: number;
  /** 1 or 2: how car and counterweight hang */
  readonly roping: number;
  /** metres from floor to floor */
  readonly floorPitch: number;
  readonly place: PlaceName;
  readonly task: (typeof taskNames)[number];
  /** place walked to, else null */
  readonly destination: PlaceName | null;
  /** seconds of work or walk left */
  readonly busySeconds: number;
  readonly busy: boolean;
  readonly ended: boolean;
  readonly harm: 'none' | 'shock' | 'fall' | 'crush' | 'shear' | 'strike' | 'entangle' | 'burn';
  readonly car: {
    /** metres above the lowest landing */
    readonly position: number;
    readonly speed: number;
    /** higher than at the lowest landing, so that one sees below it */
    readonly raised: boolean;
    /** landing where it stands level, or 0 */
    readonly landing: number;
    /** 0 shut to 1 open */
    readonly door: number;
    readonly gap: Gap;
    /** riders, as one sees them through an open door; 0 while it hides them */
    readonly seen: number;
    /** of these children and old people */
    readonly seenChildren: number;
    readonly seenElders: number;
    /** by its lamps or the emergency lamp */
    readonly lit: boolean;
    /** nearest floor, as the displays show it */
    readonly floor: number;
    /** its display hears the board */
    readonly displayAlive: boolean;
    readonly direction: number;
    readonly calls: readonly boolean[];
    /** how those in it sound, to whoever hears them */
    readonly voice: 'nobody' | 'calm' | 'uneasy' | 'panic' | 'forcing';
  };
  readonly landings: readonly LandingFrame[];
  readonly well: WellFrame;
  readonly machine: MachineFrame;
  /** the rescue desk, where one is played */
  readonly desk: DeskFrame | null;
  /** the player as a passenger */
  readonly rider: RiderFrame | null;
  /** where the lobby has one */
  readonly escalator: EscalatorFrame | null;
  readonly brakeOpen: boolean;
  readonly contactors: { readonly KMY: boolean; readonly KMB: boolean };
  readonly board: {
    readonly alive: boolean;
    /** '---' dead, floor number, or code such as 'E49' */
    readonly display: string;
    readonly lamps: Readonly<Record<InputName | 'Y1' | 'Y2' | 'P24', boolean>>;
    readonly fault: boolean;
    /** the status word */
    readonly operation: Operation;
    /** the display's menu */
    readonly screen: BoardScreen;
    /** oldest first */
    readonly log: readonly LoggedFault[];
  };
  readonly mainSwitchOn: boolean;
  /** the street delivers: whatever else hangs on it in the building is lit */
  readonly powered: boolean;
  readonly stopPressed: boolean;
  readonly protection: Readonly<Record<string, ProtectionState>>;
  readonly cabinetOpen: boolean;
  readonly jumpers: readonly { readonly from: string; readonly to: string }[];
  readonly meter: MeterFrame;
  /** the other one: LoZ of 400 kohm */
  readonly secondMeter: MeterFrame;
  readonly recordWritten: boolean;
  readonly handedOver: boolean;
  /** what happened since the frame before */
  readonly events: readonly TimedEvent[];
};

/** Opening of the car's door, as a share, through which one sees who is inside. */
const SEEN_THROUGH = 0.1;
/** Share of its volts below which the street counts as dead. [?] */
const LEAST_MAINS = 0.5;
/** Below this the car's lamps are as good as dark. [?] */
const LEAST_VOLTS = 10;

const taskNames = [
  'none',
  'walking',
  'replacing',
  'writing',
  'measuring',
  'working',
  'exchanging',
  'unwiring',
] as const;
const harmNames = ['none', 'shock', 'fall', 'crush', 'shear', 'strike', 'entangle', 'burn'] as const;

export function makeFrame(simulation: Simulation, events: readonly TimedEvent[]): Frame {
  const { state, plant } = simulation;
  const { people, electrical } = state;
  return Object.freeze({
    tick: state.tick,
    seconds: state.tick * TICK,
    floors: state.floors,
    roping: plant.preset.lift.machine.roping,
    floorPitch: plant.preset.lift.floorPitch,
    place: placeName(state, people.place),
    task: taskNames[people.task] ?? 'none',
    destination: people.task === Task.walking ? placeName(state, people.destination) : null,
    busySeconds: people.taskLeft * TICK,
    busy: isTechnicianBusy(state),
    ended: isWorkEnded(state),
    harm: harmNames[people.harm] ?? 'none',
    car: carFrame(simulation),
    landings: Array.from({ length: state.floors }, (_, index) => landingFrame(simulation, index)),
    well: wellFrame(simulation),
    machine: machineFrame(simulation),
    desk: deskFrame(simulation),
    rider: riderFrame(simulation),
    escalator: escalatorFrame(simulation),
    brakeOpen: isBrakeOpen(state),
    contactors: { KMY: (electrical.armature[0] ?? 0) > 0.5, KMB: (electrical.armature[1] ?? 0) > 0.5 },
    board: boardFrame(simulation),
    mainSwitchOn: electrical.mainSwitchOn === 1,
    powered: state.health.mainsShare > LEAST_MAINS,
    stopPressed: electrical.stopPressed === 1,
    protection: protectionFrame(simulation),
    cabinetOpen: people.cabinetOpen === 1,
    ...handsFrame(simulation),
    jumpers: jumpersOf(simulation),
    ...meterFrames(simulation),
    recordWritten: people.recordWritten === 1,
    handedOver: people.handedOver === 1,
    events,
  });
}

function jumpersOf({ state: { electrical }, plant }: Simulation): Frame['jumpers'] {
  return [...electrical.jumperFrom].flatMap((from, jumper) => {
    const ends = [plant.terminals[from]?.id, plant.terminals[electrical.jumperTo[jumper] ?? -1]?.id];
    return ends[0] && ends[1] ? [{ from: ends[0], to: ends[1] }] : [];
  });
}

function carFrame({ state, plant }: Simulation): Frame['car'] {
  const { mechanics, controller, people, electrical } = state;
  const isSeenInto = mechanics.carDoor > SEEN_THROUGH;
  return {
    position: mechanics.carPosition,
    speed: mechanics.carSpeed,
    raised: mechanics.carPosition > 0,
    landing: carLanding(state, plant.preset.lift),
    door: mechanics.carDoor,
    gap: gapOf(mechanics.carDoor),
    seen: isSeenInto ? people.passengers : 0,
    seenChildren: isSeenInto ? people.children : 0,
    seenElders: isSeenInto ? people.elders : 0,
    lit: (electrical.lampVolts[0] ?? 0) > LEAST_VOLTS || electrical.emergencyVolts > LEAST_VOLTS,
    floor: Math.round(mechanics.carPosition / plant.preset.lift.floorPitch) + 1,
    displayAlive: electrical.boardAlive === 1 && isCarBusAlive(state),
    direction: Math.sign(mechanics.carSpeed),
    voice: voiceOf(state),
    calls: [...controller.carCalls].map((call) => call === 1),
  };
}

/** As at the rescue desk. A dead intercom is found out by speaking into it. */
function voiceOf({ people }: Simulation['state']): Frame['car']['voice'] {
  if (people.passengers === 0) return 'nobody';
  if (people.forcing === 1) return 'forcing';
  return people.calm > 0.7 ? 'calm' : people.calm > 0.35 ? 'uneasy' : 'panic';
}

function landingFrame({ state, plant }: Simulation, index: number): LandingFrame {
  const { mechanics, people, controller, electrical } = state;
  const contact = electrical.partCondition[plant.partNumber.get(`DL${index + 1}.L`) ?? -1];
  const beingReplaced = people.task === Task.replacing && people.taskTarget === index + 1;
  return {
    floor: index + 1,
    opening: mechanics.landingDoor[index] ?? 0,
    gap: gapOf(mechanics.landingDoor[index] ?? 0),
    hook: mechanics.hook[index] ?? 0,
    locked: isLandingDoorLocked(state, index + 1),
    keyTurned: mechanics.keyTurned[index] === 1,
    heldOpen: mechanics.heldOpen[index] !== 0,
    doorStop: mechanics.doorStop[index] === 1,
    coverOpen: people.lockCoverOpen[index] === 1,
    barrier: people.barrierAt[index] === 1,
    contact: beingReplaced ? 'removed' : contact === Condition.open ? 'burnt' : 'good',
    callUp: controller.hallUp[index] === 1,
    callDown: controller.hallDown[index] === 1,
    displayAlive: electrical.boardAlive === 1 && isHallHeard(state, index + 1),
  };
}

function boardFrame({ state, plant }: Simulation): Frame['board'] {
  const { controller, electrical, mechanics } = state;
  const alive = electrical.boardAlive === 1;
  const floor = Math.round(mechanics.carPosition / plant.preset.lift.floorPitch) + 1;
  const inputs = Object.fromEntries(inputNames.map((name, index) => [name, electrical.inputs[index] === 1]));
  return {
    alive,
    display: !alive
      ? ''
      : controller.code > 0
        ? `E${controller.code}`
        : controller.mode === Mode.selfTest
          ? '---'
          : String(floor),
    lamps: {
      ...(inputs as Record<InputName, boolean>),
      Y1: controller.y1 === 1,
      Y2: controller.y2 === 1,
      P24: alive,
    },
    fault: controller.mode === Mode.fault,
    operation: operationOf(state),
    screen: boardScreen(state),
    log: faultLog(state),
  };
}
