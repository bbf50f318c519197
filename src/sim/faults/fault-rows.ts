// The fault catalogue as rows of data, and the shapes in which a fault can act.
import rows from './catalogue.json';
import type { Seconds } from '../units';

/** What becomes of a part; a wire that should not be there; a figure of health. {landing} stands for the floor, {floors-1} for one less than the lift has. */
export type FaultEffect =
  | { readonly part: string; readonly becomes: 'open' | 'welded' }
  /** `drifts`: drawn anew round the figure whenever the contact is made */
  | { readonly part: string; readonly ohms: number; readonly drifts?: true }
  | { readonly stray: readonly [string, string]; readonly ohms: number }
  | { readonly set: string; readonly to: number | '{landing}' | '{floors-1}' }
  | { readonly gauge: string; readonly to: number }
  /** a breaker that has tripped */
  | { readonly trips: string };

/** When a fault that comes and goes is there. */
export type Comes = {
  /** how long it stays as it is, at least */
  readonly slot: Seconds;
  /** chance of being there in a slot */
  readonly share: number;
  /** only while this holds */
  readonly while?: 'moving' | 'car-low';
};

export type FaultRow = {
  readonly id: string;
  readonly landing?: number;
  readonly effects: readonly FaultEffect[];
  /** there all the time, beside effects that come and go */
  readonly steady?: readonly FaultEffect[];
  readonly comes?: Comes;
  /** the gauge whose mending ends what comes and goes, where a new part would not */
  readonly mendedBy?: string;
  /** a lift that has the part, where the reference lift lacks it */
  readonly lift?: string;
  /** why the fault does not act on this model, where it does not */
  readonly refused?: string;
};

/** What the catalogue needs of the wiring. */
export type FaultSite = {
  readonly partNumber: ReadonlyMap<string, number>;
  readonly protectionNumber: ReadonlyMap<string, number>;
  readonly chain: { readonly nodeOf: ReadonlyMap<string, number> };
  partsStale: boolean;
  clipsStale: boolean;
  mainsStale: boolean;
};

export const faultCatalogue = rows as readonly FaultRow[];

export function findFault(id: string): FaultRow | undefined {
  return faultCatalogue.find((row) => row.id === id);
}
