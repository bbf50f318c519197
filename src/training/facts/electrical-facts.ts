// Facts of the electrics: switches, stops, fuses, what has been put on, what the board is alive to.
import { jumpersConnected } from '../../sim/facts';
import { Condition, Protection, type LiftState, shaftStops } from '../../sim/lift-state';
import type { Volts } from '../../sim/units';
import { type Facts, type FactWorld, figure, flag } from './fact';

export const electricalFacts: Facts = {
  mainSwitchOn: flag(({ state }) => state.electrical.mainSwitchOn === 1),
  boardAlive: flag(({ state }) => state.electrical.boardAlive === 1),
  chainFuseWhole: flag((world) => isFuseWhole(world, 'FU1')),
  /** of both meters */
  meterFuseWhole: flag(({ state }) => state.electrical.meterFuseWhole.every((whole) => whole === 1)),
  jumpersConnected: figure(({ state }) => jumpersConnected(state)),
  /** volts between the drive's capacitors */
  busVolts: figure(({ state }) => state.mechanics.busVolts),
  stopPressed: {
    args: ['stop'],
    gives: 'flag',
    of: ({ state }, device) => isStopPressed(state, String(device)),
  },
  stopsPressed: figure(
    ({ state: { electrical } }) =>
      electrical.stopPressed + electrical.stops.reduce((sum, pressed) => sum + pressed, 0),
  ),
  lit: { args: ['light'], gives: 'flag', of: (world, light) => isLit(world, String(light)) },
  /** no call can take the car away: a stop is in, or somebody has it by hand */
  carHeld: flag(
    ({ state: { electrical, controller } }) =>
      electrical.stopPressed === 1 || electrical.stops.includes(1) || controller.byHand === 1,
  ),
  /** on the roof: the stop is in or inspection is on */
  roofProtected: flag(
    ({ state: { electrical } }) => electrical.stops[0] === 1 || electrical.inspection[0] === 1,
  ),
  /** in the pit: one of its stops is in or its inspection is on */
  pitProtected: flag(
    ({ state: { electrical } }) =>
      electrical.stops[1] === 1 || electrical.stops[2] === 1 || electrical.inspection[1] === 1,
  ),
  switchAt: {
    args: ['switch'],
    gives: ['off', 'on', 'landing', 'car'],
    of: ({ state }, name) => switchPosition(state, String(name)),
  },
};

const LAMPS = ['car-light', 'roof-light', 'well-light'];
/** A lamp that gets less is as good as dark. [?] */
const LIT_FROM: Volts = 110;

function isLit({ state }: FactWorld, light: string): boolean {
  return (state.electrical.lampVolts[LAMPS.indexOf(light)] ?? 0) > LIT_FROM;
}

/** In its place, and not blown. */
function isFuseWhole({ state: { electrical }, site }: FactWorld, id: string): boolean {
  const part = site.partNumber.get(id) ?? -1;
  const device = site.protectionNumber.get(id) ?? -1;
  return electrical.protection[device] === Protection.on && electrical.partCondition[part] === Condition.good;
}

function isStopPressed({ electrical }: LiftState, device: string): boolean {
  if (device === 'cabinet-stop') return electrical.stopPressed === 1;
  const at = (shaftStops as readonly string[]).indexOf(device);
  return electrical.stops[at] === 1;
}

function switchPosition({ electrical, health }: LiftState, name: string): string {
  if (name === 'door-bypass') return ['off', 'landing', 'car'][health.bypass] ?? 'off';
  const on = {
    'car-top-inspection': electrical.inspection[0],
    'pit-inspection': electrical.inspection[1],
    'emergency-electrical': health.emergencyElectrical,
    firefighter: electrical.firefighter,
    attendant: health.attendant,
    independent: health.independent,
    parking: health.parkedLock,
    'roof-light': electrical.roofLight,
    'well-light': electrical.wellLight,
  }[name];
  return on === 1 ? 'on' : 'off';
}
