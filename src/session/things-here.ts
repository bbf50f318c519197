// What there is to measure, to work on and to exchange where the technician stands: the gauges of the place, and the
// parts of the wiring that they look at.
import { gaugeRows } from '../sim/faults/gauges';
import type { WorkKind } from '../sim/commands';
import type { Frame } from './frame';
import { buildingOf } from './layouts';

export type Thing = {
  readonly gauge: string;
  readonly unit: string;
  /** seconds a measurement takes */
  readonly takes: number;
  /** a set screw or setting that can be turned by an amount */
  readonly turns: boolean;
};

export const workKinds: readonly WorkKind[] = [
  'clean',
  'lubricate',
  'tighten',
  'adjust',
  'exchange',
  'reset',
];

/** @param lift preset id; without a machine room the machine is at the car's roof */
export function thingsHere(frame: Frame, lift: string): readonly Thing[] {
  const spots = spotsAt(frame, lift);
  return gaugeRows
    .filter(({ at }) => spots.has(at))
    .map(({ id, unit, takes, mends, computed, parts }) => ({
      gauge: id,
      unit,
      takes,
      turns: mends.includes('adjust') && !computed && !parts && unit !== 'works',
    }));
}

/** Parts of the wiring that can be exchanged where the technician stands, by their number in the diagram. */
export function partsHere(frame: Frame, lift: string): readonly string[] {
  const spots = spotsAt(frame, lift);
  const landing = frame.landings.find(({ floor }) => frame.place === `landing-${floor}`);
  const lock = landing?.coverOpen ? [`DL${landing.floor}.L`, `DL${landing.floor}.C`] : [];
  return [...lock, ...gaugeRows.filter(({ at }) => spots.has(at)).flatMap(({ parts }) => parts ?? [])];
}

function spotsAt({ place, cabinetOpen }: Frame, lift: string): ReadonlySet<string> {
  const { machineRoom } = buildingOf(lift);
  const spots = new Set<string>();
  if (place === 'machine-room') {
    if (machineRoom) spots.add('machine-room');
    if (cabinetOpen) spots.add('cabinet');
  } else if (place === 'car-roof') {
    spots.add('car-roof');
    if (!machineRoom) spots.add('machine-room');
  } else spots.add(place.startsWith('landing') ? 'landing' : place);
  return spots;
}
