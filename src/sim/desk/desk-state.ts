// The rescue service's desk (96333 and the like): callers who wait on a map, and crews who can be sent to them.
// Sources: TSG T5002-2017 Art. 6 (arrival times), rescue facts RES-01 to RES-05 of the rule book. Roads are a grid.
import type { Flag } from '../units';
import type { Ticks } from '../units';

export const Condition = { well: 0, frightened: 1, ill: 2, injured: 3, fire: 4, water: 5 } as const;

/** Everything of the desk that can differ: one place in each list for each call, or each crew. */
export type DeskState = {
  calls: number;
  crews: number;
  /** ticks until the clerk has finished what is being said */
  talkLeft: Ticks;
  status: Float64Array;
  ringsAt: Float64Array;
  /** kilometres on the map */
  callX: Float64Array;
  callY: Float64Array;
  persons: Float64Array;
  condition: Float64Array;
  /** 1 calm, 0 panic */
  calm: Float64Array;
  asked: Float64Array;
  told: Float64Array;
  notified: Float64Array;
  /** tick at which an ambulance or the fire brigade is there, 0 for nobody on the way */
  helpAt: Float64Array;
  forcing: Float64Array;
  hurt: Float64Array;
  freedAt: Float64Array;
  crewX: Float64Array;
  crewY: Float64Array;
  crewPersons: Float64Array;
  /** call they are on, -1 for none */
  crewCall: Float64Array;
  crewSentAt: Float64Array;
  crewArrivesAt: Float64Array;
  crewThere: Float64Array;
  /** ticks of work left at the lift, by call */
  workLeft: Float64Array;
  anyHurt: Flag;
  /** the clerk is at a lift, with the desk's list in hand, and works there too */
  onSite: Flag;
};

/** What a level says of the desk. Kilometres, seconds. */
export type DeskStart = {
  readonly onSite?: boolean | undefined;
  readonly calls: readonly {
    readonly at: number;
    readonly x: number;
    readonly y: number;
    readonly persons: number;
    readonly condition: keyof typeof Condition;
  }[];
  readonly crews: readonly { readonly x: number; readonly y: number; readonly persons: number }[];
};

export function createDesk(calls = 0, crews = 0): DeskState {
  const perCall = () => new Float64Array(calls);
  const perCrew = () => new Float64Array(crews);
  return {
    calls,
    crews,
    talkLeft: 0,
    status: perCall(),
    ringsAt: perCall(),
    callX: perCall(),
    callY: perCall(),
    persons: perCall(),
    condition: perCall(),
    calm: perCall().fill(1),
    asked: perCall(),
    told: perCall(),
    notified: perCall(),
    helpAt: perCall(),
    forcing: perCall(),
    hurt: perCall(),
    freedAt: perCall(),
    crewX: perCrew(),
    crewY: perCrew(),
    crewPersons: perCrew(),
    crewCall: perCrew().fill(-1),
    crewSentAt: perCrew(),
    crewArrivesAt: perCrew(),
    crewThere: perCrew(),
    workLeft: perCall(),
    anyHurt: 0,
    onSite: 0,
  };
}

export function bitOf(list: readonly string[], word: string): number {
  return 1 << list.indexOf(word);
}

/** Whether a caller's place in a list of words is set. */
export function hasBit(bits: number, list: readonly string[], word: string): boolean {
  return (bits & bitOf(list, word)) !== 0;
}
