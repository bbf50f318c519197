// Builds the safety chain of a lift from its data: devices in series, one lock and one panel contact a
// landing, sense inputs, output relays and coils. Order and values: engineering.md 1.2 and 1.4.
import type { Element } from './circuit';
import type { ChainData } from '../lifts/lift-data';

/** Node after the contacts of `floor` (1 to `floors`); floor 0 is where the landing locks begin. */
export function nodeAfterLanding(data: ChainData, floor: number, floors: number): string {
  const { firstNode, lastNode } = data.landingLock;
  return floor === floors ? lastNode : String(firstNode + floor);
}

/** Node between the lock contact and the panel contact of a landing. */
export function nodeInsideLanding(data: ChainData, floor: number): string {
  return `${data.landingLock.firstNode + floor - 1}m`;
}

export const lockContactId = (floor: number): string => `DL${floor}.L`;
export const panelContactId = (floor: number): string => `DL${floor}.C`;

/** Contacts that can be worn or welded, in the order in which the state keeps their condition. */
export function conditionedContacts(data: ChainData, floors: number): readonly string[] {
  const landings = floorsUpTo(floors).flatMap((floor) => [lockContactId(floor), panelContactId(floor)]);
  return [...data.devices.map(({ id }) => id), ...landings];
}

export function floorsUpTo(floors: number): readonly number[] {
  return Array.from({ length: floors }, (_, index) => index + 1);
}

/** Nodes that are wires in the shaft, of those there are: not the cabinet's, nor the short one inside a lock. */
export function shaftConductors(
  data: ChainData,
  floors: number,
  nodes: readonly string[],
): readonly string[] {
  const outside = new Set([
    ...data.strays.notInShaft,
    ...floorsUpTo(floors).map((floor) => nodeInsideLanding(data, floor)),
  ]);
  return nodes.filter((node) => !outside.has(node));
}

/** The insulation of every conductor of the shaft, as an element to earth. */
export function insulationElements(
  data: ChainData,
  floors: number,
  elements: readonly Element[],
): readonly Element[] {
  const nodes = new Set(elements.flatMap(({ a, b }) => [a, b]));
  return shaftConductors(data, floors, [...nodes]).map((node): Element => {
    return { k: 'R', id: `INS.${node}`, a: node, b: 'PE', ohm: data.insulationOhms };
  });
}

/** @param residualDevice whether one stands between the winding and the chain; the bond is then on the winding's side */
export function chainElements(data: ChainData, floors: number, residualDevice: boolean): readonly Element[] {
  const { closed: ron, open: roff } = data.contactOhms;
  const winding = data.winding;
  return [
    ...supplyElements(data, residualDevice),
    { k: 'S', ...data.fuse, closed: true },
    ...data.devices.map(({ id, a, b }): Element => ({ k: 'S', id, a, b, ron, roff, closed: true })),
    ...data.cables.map((cable): Element => ({ k: 'R', ...cable })),
    ...floorsUpTo(floors).flatMap((floor) => landingElements(data, floor, floors)),
    ...data.inputs.map(({ id, node, ohm }): Element => ({ k: 'R', id, a: node, b: winding.b, ohm })),
    ...data.relays.map((relay): Element => ({ k: 'S', ...relay, closed: false })),
    ...data.coils.map(({ id, a, b, inrushOhms }): Element => ({ k: 'R', id, a, b, ohm: inrushOhms })),
    ...data.bypasses.map((bypass): Element => ({ k: 'S', ...bypass, ron, roff, closed: false })),
  ];
}

function supplyElements(data: ChainData, residualDevice: boolean): readonly Element[] {
  const { winding, bond } = data;
  if (!residualDevice)
    return [
      { k: 'V', id: winding.id, a: winding.a, b: winding.b, volts: 0, rs: winding.rs },
      { k: 'S', ...bond, closed: true },
    ];
  const { live, neutral, ron, roff } = data.residualDevice;
  return [
    { k: 'V', id: winding.id, a: live, b: neutral, volts: 0, rs: winding.rs },
    { k: 'S', id: 'RCD', a: live, b: winding.a, ron, roff, closed: true },
    { k: 'S', id: 'RCD.N', a: neutral, b: winding.b, ron, roff, closed: true },
    { k: 'S', ...bond, a: neutral, closed: true },
  ];
}

function landingElements(data: ChainData, floor: number, floors: number): readonly Element[] {
  const { lockOhms, panelOhms, openOhms: roff } = data.landingLock;
  const before = nodeAfterLanding(data, floor - 1, floors);
  const inside = nodeInsideLanding(data, floor);
  const after = nodeAfterLanding(data, floor, floors);
  return [
    { k: 'S', id: lockContactId(floor), a: before, b: inside, ron: lockOhms, roff, closed: true },
    { k: 'S', id: panelContactId(floor), a: inside, b: after, ron: panelOhms, roff, closed: true },
  ];
}
