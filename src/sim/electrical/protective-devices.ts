// A lift's fuses, breakers and residual current devices as wired: which poles in which circuit, and what they feed.
import { branchNumber, type Circuit } from './circuit';
import type { Circuits as WiredCircuits, FirstParts } from './plant-circuits';
import type { ProtectionData } from '../lifts/lift-data';

export type ProtectionRow = ProtectionData['devices'][number];

/** What a device's current can come from, a bit each: whose change it must look at. */
export const Circuits = { chain: 1, direct: 2, mains: 4, drive: 8 } as const;
export const EVERYTHING = 15;

/** One device as wired; a lift that lacks it has no poles. */
export type ProtectiveDevice = {
  readonly row: ProtectionRow;
  readonly circuits: readonly Circuit[];
  readonly firstPart: number;
  readonly poles: Int32Array;
  /** of `Circuits` */
  readonly carries: number;
  /** sources whose power it feeds through a transformer */
  readonly feeds: readonly { readonly circuit: Circuit; readonly branch: number }[];
};

export function listProtection(
  data: ProtectionData,
  circuits: WiredCircuits,
  firstPart: FirstParts,
): readonly ProtectiveDevice[] {
  return data.devices.map((row) => {
    const kind = row.circuit as 'chain' | 'direct' | 'mains';
    const own = circuits[kind];
    const fitted = row.poles.every((pole) => own.branchOf.has(pole));
    const feeds = row.feeds.map((source) => feedOf(circuits, source));
    return {
      row,
      circuits: kind === 'mains' ? [own, circuits.mainsTurned] : [own],
      firstPart: firstPart[kind],
      poles: Int32Array.from(fitted ? row.poles.map((pole) => branchNumber(own, pole)) : []),
      carries: Circuits[kind] | (row.drive ? Circuits.drive : 0) | carriedBy(circuits, feeds),
      feeds,
    };
  });
}

/** What is drawn through a transformer depends on the mains too. */
function carriedBy({ chain }: WiredCircuits, feeds: ProtectiveDevice['feeds']): number {
  return feeds.reduce(
    (bits, { circuit }) => bits | Circuits.mains | (circuit === chain ? Circuits.chain : Circuits.direct),
    0,
  );
}

function feedOf({ chain, direct }: WiredCircuits, source: string) {
  const circuit = chain.branchOf.has(source) ? chain : direct;
  return { circuit, branch: branchNumber(circuit, source) };
}
