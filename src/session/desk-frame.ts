// What the clerk at the rescue desk sees: calls with what has been learnt of them, and where the crews are.
import type { Askable } from '../sim/commands';
import { askables } from '../sim/desk-words';
import { TICK } from '../sim/units';
import type { Simulation } from '../sim/simulation';

export const callStatusNames = ['not-yet', 'ringing', 'on-line', 'known', 'freed'] as const;
export const conditionNames = ['well', 'frightened', 'ill', 'injured', 'fire', 'water'] as const;

export type CallFrame = {
  /** from 1 */
  readonly call: number;
  readonly status: (typeof callStatusNames)[number];
  /** seconds since it rang, until freed */
  readonly waited: number;
  readonly asked: readonly Askable[];
  /** kilometres on the map; null until place or code is known */
  readonly at: readonly [number, number] | null;
  /** null until asked */
  readonly persons: number | null;
  readonly condition: (typeof conditionNames)[number] | null;
  /** how the voice sounds: 1 calm, 0 panic */
  readonly calm: number;
  readonly forcing: boolean;
  readonly hurt: boolean;
};

export type CrewFrame = {
  readonly crew: number;
  readonly persons: number;
  readonly at: readonly [number, number];
  readonly call: number | null;
  readonly there: boolean;
  /** share of the way that is done, 0 to 1 */
  readonly way: number;
  /** seconds to arrival, 0 when there or free */
  readonly arrivesIn: number;
};

export type DeskFrame = {
  readonly calls: readonly CallFrame[];
  readonly crews: readonly CrewFrame[];
  readonly talking: boolean;
  /** played at a lift, with the list in hand */
  readonly onSite: boolean;
};

/** @returns null where no desk is played */
export function deskFrame({ state }: Simulation): DeskFrame | null {
  const { desk, tick } = state;
  if (desk.calls === 0) return null;
  return {
    calls: Array.from({ length: desk.calls }, (_, call) => callFrame(desk, tick, call)),
    crews: Array.from({ length: desk.crews }, (_, crew) => crewFrame(desk, tick, crew)),
    talking: desk.talkLeft > 0,
    onSite: desk.onSite === 1,
  };
}

type Desk = Simulation['state']['desk'];

function callFrame(desk: Desk, tick: number, call: number): CallFrame {
  const status = callStatusNames[desk.status[call] ?? 0] ?? 'not-yet';
  const bits = desk.asked[call] ?? 0;
  const asked = askables.filter((_, bit) => (bits & (1 << bit)) !== 0);
  const end = status === 'freed' ? (desk.freedAt[call] ?? 0) : tick;
  const located = asked.includes('place') || asked.includes('code');
  const told = asked.includes('condition') || asked.includes('smoke-or-water');
  return {
    call: call + 1,
    status,
    waited: Math.max(0, end - (desk.ringsAt[call] ?? 0)) * TICK,
    asked,
    at: located ? [desk.callX[call] ?? 0, desk.callY[call] ?? 0] : null,
    persons: asked.includes('persons') ? (desk.persons[call] ?? 0) : null,
    condition: told ? (conditionNames[desk.condition[call] ?? 0] ?? 'well') : null,
    calm: desk.calm[call] ?? 1,
    forcing: desk.forcing[call] === 1,
    hurt: desk.hurt[call] === 1,
  };
}

function crewFrame(desk: Desk, tick: number, crew: number): CrewFrame {
  const call = desk.crewCall[crew] ?? -1;
  const there = desk.crewThere[crew] === 1;
  const [sent, arrives] = [desk.crewSentAt[crew] ?? 0, desk.crewArrivesAt[crew] ?? 0];
  return {
    crew: crew + 1,
    persons: desk.crewPersons[crew] ?? 0,
    at: [desk.crewX[crew] ?? 0, desk.crewY[crew] ?? 0],
    call: call < 0 ? null : call + 1,
    there,
    way: call < 0 ? 0 : Math.min(1, (tick - sent) / Math.max(1, arrives - sent)),
    arrivesIn: call < 0 || there ? 0 : Math.max(0, arrives - tick) * TICK,
  };
}
