// The words by which levels name things of the lift, complete by the compiler's word, and whether a value is one.
import type {
  GuardName,
  Latched,
  Lookable,
  PartnerOrder,
  Placeable,
  SpotName,
  Station,
  StopDevice,
  SwitchName,
  Wearable,
} from '../sim/commands';
import type { VictimName } from '../sim/people-events';
import type { MeterMode } from '../sim/electrical/multimeter';

/** All the words there are, by a record that the compiler holds complete. */
function words<Word extends string>(record: Readonly<Record<Word, 1>>): readonly Word[] {
  return Object.keys(record) as Word[];
}

export const stopDevices = words<StopDevice>({
  'cabinet-stop': 1,
  'car-top-stop': 1,
  'pit-stop-upper': 1,
  'pit-stop-lower': 1,
});
export const switchNames = words<SwitchName>({
  'car-top-inspection': 1,
  'pit-inspection': 1,
  'emergency-electrical': 1,
  'door-bypass': 1,
  firefighter: 1,
  attendant: 1,
  independent: 1,
  parking: 1,
  'roof-light': 1,
  'well-light': 1,
});
export const lights = ['car-light', 'roof-light', 'well-light'] as const;
export const wearables = words<Wearable>({ helmet: 1, 'safety-shoes': 1, harness: 1 });
export const placeables = words<Placeable>({
  padlock: 1,
  tag: 1,
  notice: 1,
  barrier: 1,
  'door-stop': 1,
  'tool-bag': 1,
});
export const lookables = words<Lookable>({
  'board-lamps': 1,
  'board-display': 1,
  'lock-contact': 1,
  'landing-notice': 1,
  'use-mark': 1,
  sill: 1,
  'rope-marks': 1,
  well: 1,
  roof: 1,
  pit: 1,
  landing: 1,
});
export const stationNames = words<Station>({ 'car-top': 1, pit: 1, 'machine-room': 1 });
export const latchedDevices = words<Latched>({
  governor: 1,
  'safety-gear': 1,
  'rope-gripper': 1,
  'unintended-movement': 1,
  'pit-inspection': 1,
});
export const partnerOrders = words<PartnerOrder>({
  'hold-wheel': 1,
  'wind-up': 1,
  'wind-down': 1,
  'let-go-wheel': 1,
  'release-brake': 1,
  'close-brake': 1,
  'go-there': 1,
  'watch-door': 1,
  'press-up': 1,
  'press-down': 1,
  'talk-to-passengers': 1,
  wait: 1,
});
export const spots = words<SpotName>({
  clear: 1,
  'roof-edge': 1,
  'counterweight-side': 1,
  'roof-sheave': 1,
  'main-sheave': 1,
  governor: 1,
});
export const guards = words<GuardName>({ 'main-sheave': 1, governor: 1, 'counterweight-screen': 1 });
export const victims = words<VictimName>({ technician: 1, partner: 1, passenger: 1, public: 1 });
export const dialModes = words<MeterMode>({
  off: 1,
  'volts-ac': 1,
  'volts-dc': 1,
  ohms: 1,
  continuity: 1,
  'low-impedance': 1,
  insulation: 1,
  'amperes-ac': 1,
});

const placePattern = /^(machine-room|car|car-roof|pit|nowhere|landing-([1-9]\d*))$/;

/** Whether a text names a place of a building with so many landings. */
export function isPlace(name: string, floors: number): boolean {
  const found = placePattern.exec(name);
  return found !== null && Number(found[2] ?? 1) <= floors;
}
