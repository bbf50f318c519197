// A healthy lift at the start of a sitting, part by part.
import type { ControllerState } from './controller-state';
import { createDesk, type DeskStart } from './desk/desk-state';
import { createEscalator, type EscalatorStart } from './escalator/escalator-state';
import { newGauges } from './faults/gauges';
import { createPeople } from './create-people';
import type { ElectricalState } from './electrical-state';
import { createHealth } from './health-state';
import {
  type LiftState,
  type MechanicsState,
  Mode,
  METERS,
  MOST_INTERMITTENTS,
  MOST_JUMPERS,
  MOST_STRAYS,
  Motion,
  Phase,
  Work,
  type WearState,
} from './lift-state';
import type { LiftPreset } from './lifts/lift-data';
import { layInRow } from './state-row';
import type { Metres, Millimetres } from './units';

const LOG_LENGTH = 8;

/** A healthy lift at rest at its home floor with doors shut; the technician at the main landing. */
export function createLiftState(
  preset: LiftPreset,
  parts: number,
  desk?: DeskStart,
  escalator?: EscalatorStart,
): LiftState {
  const { floors, lock } = preset.lift;
  const health = createHealth(floors);
  return layInRow({
    tick: 0,
    floors,
    electrical: createElectrical(preset, parts),
    mechanics: createMechanics(floors, lock.fullEngagement, health.homeFloor, preset.lift.floorPitch),
    controller: createController(floors, health.homeFloor, preset.lift.floorPitch),
    people: createPeople(floors),
    health,
    wear: createWear(),
    desk: createDesk(desk?.calls.length, desk?.crews.length),
    escalator: createEscalator(escalator),
  });
}

function createWear(): WearState {
  return {
    gauge: newGauges(),
    seed: 0,
    intermittent: new Float64Array(MOST_INTERMITTENTS).fill(-1),
    intermittentLanding: new Float64Array(MOST_INTERMITTENTS),
    intermittentOn: new Float64Array(MOST_INTERMITTENTS),
    intermittents: 0,
  };
}

function createParts({ chain, lift }: LiftPreset, parts: number) {
  return {
    partCondition: new Float64Array(parts),
    partOhms: new Float64Array(parts),
    partDrift: new Float64Array(parts),
    bounce: new Float64Array(chain.devices.length + 2 * lift.floors),
    bouncing: 0,
  };
}

function createElectrical(preset: LiftPreset, parts: number): ElectricalState {
  const inputs = 3 + preset.direct.fieldContacts.length;
  return {
    ...createParts(preset, parts),
    strayFrom: new Float64Array(MOST_STRAYS).fill(-1),
    strayTo: new Float64Array(MOST_STRAYS).fill(-1),
    strayOhms: new Float64Array(MOST_STRAYS),
    ...createProtection(preset.protection.devices.length),
    ...createLights(),
    ...createBrake(),
    stopPressed: 0,
    mainSwitchOn: 1,
    stops: new Float64Array(3),
    inspection: new Float64Array(2),
    pitResetDue: 0,
    held: new Float64Array(3),
    firefighter: 0,
    roofLight: 0,
    wellLight: 0,
    gearSwitch: 0,
    armature: new Float64Array(2),
    inputs: new Float64Array(inputs),
    boardAlive: 0,
    darkFor: 0,
    rescueFeeds: 0,
    volts24: 0,
    bypassIn: 0,
    starClosed: 1,
    driveShare: 0,
    windingsWhole: 3,
    windingMegohms: 50,
    brakeResistorWhole: 1,
    doorPowered: 1,
    doorMotorShare: 1,
    carBusEnds: 2,
    carBoard: 1,
    ...createInstruments(),
  };
}

function createBrake() {
  return {
    brakeEmf: 0,
    brakeVolts: 0,
    coilVolts: new Float64Array(2),
    brakeOffFor: 0,
    brakeFading: 0,
    brakeHeldFor: 0,
  };
}

function createLights() {
  return { lightSupply: 0, batteryCharge: 1, emergencyVolts: 0, lampVolts: new Float64Array(3) };
}

function createProtection(protection: number) {
  return {
    protection: new Float64Array(protection),
    protectionHeat: new Float64Array(protection),
    protectionWarm: 0,
    driveAmps: 0,
  };
}

function createInstruments() {
  return {
    meterMode: new Float64Array(METERS),
    meterFuseWhole: new Float64Array(METERS).fill(1),
    insulating: new Float64Array(METERS),
    probeRed: new Float64Array(METERS).fill(-1),
    probeBlack: new Float64Array(METERS).fill(-1),
    meterSettling: new Float64Array(METERS),
    meterShown: new Float64Array(METERS),
    jumperFrom: new Float64Array(MOST_JUMPERS).fill(-1),
    jumperTo: new Float64Array(MOST_JUMPERS).fill(-1),
  };
}

function createMechanics(
  floors: number,
  engagement: Millimetres,
  floor: number,
  pitch: Metres,
): MechanicsState {
  return {
    carPosition: (floor - 1) * pitch,
    carSpeed: 0,
    carAcceleration: 0,
    motion: Motion.held,
    direction: 0,
    flightFrom: 0,
    flightDistance: 0,
    flightTicks: 0,
    flightSpeed: 0,
    brakeArm: new Float64Array(2),
    handOnBrake: 0,
    brakeHeat: 25,
    wheelOn: 0,
    wheelTurn: 0,
    load: 0,
    governorSwitch: 0,
    gripperOn: 0,
    safetyGearIn: 0,
    wedgesLifted: 0,
    sag: 0,
    stretchedTo: 0,
    ropeSlip: 0,
    motorTorque: 0,
    busVolts: 0,
    heatsink: 25,
    resistorHeat: 25,
    carDoor: 0,
    doorwayBlocked: 0,
    doorStalled: 0,
    doorDrive: 0,
    carDoorHand: 0,
    landingDoor: new Float64Array(floors),
    hook: new Float64Array(floors).fill(engagement),
    keyTurned: new Float64Array(floors),
    heldOpen: new Float64Array(floors),
    heldTo: new Float64Array(floors),
    doorStop: new Float64Array(floors),
  };
}

function createController(floors: number, floor: number, pitch: Metres): ControllerState {
  return {
    mode: Mode.dead,
    byHand: 0,
    phase: Phase.idle,
    timerTicks: 0,
    floor,
    target: 0,
    direction: 0,
    returning: 0,
    attempts: 0,
    openAttempts: 0,
    overloaded: 0,
    dwell: 0,
    y1: 0,
    y2: 0,
    y3: 0,
    hallUp: new Float64Array(floors),
    hallDown: new Float64Array(floors),
    carCalls: new Float64Array(floors),
    code: 0,
    bridgedFor: 0,
    mismatchFor: 0,
    positionError: 0,
    ...createBoard(floors, pitch),
    pending: 0,
    letsOut: 0,
    relevelOff: 0,
    relevelling: 0,
    levelFor: 0,
    bypassFor: 0,
    earthquakeTicks: 0,
    hung: 0,
    recorded: 0,
    heldFor: 0,
    overload: 0,
    service: 0,
    homeDue: 0,
    doorHeld: 0,
  };
}

/** What the board remembers beside the run: its shaft, its log, its menu. */
function createBoard(floors: number, pitch: Metres) {
  return {
    learntAt: Float64Array.from({ length: floors }, (_, at) => at * pitch),
    learntFloors: floors,
    work: Work.none,
    menuPage: 0,
    menuDepth: 0,
    menuRow: 0,
    menuValue: 0,
    logCode: new Float64Array(LOG_LENGTH),
    logTick: new Float64Array(LOG_LENGTH),
    logFloor: new Float64Array(LOG_LENGTH),
    logDirection: new Float64Array(LOG_LENGTH),
    logCount: 0,
  };
}
