// What the rescue desk's panel offers: which call to take, whom to send, what to say on the line and whom to tell.
import { askables, parties, tellables } from '../../sim/desk-words';
import type { Command } from '../../sim/commands';
import type { CallFrame, CrewFrame, DeskFrame } from '../desk-frame';

export function mayTake({ status }: CallFrame): boolean {
  return status === 'ringing' || status === 'known';
}

/** Crews that can be sent to a call now. */
export function crewsFor(desk: DeskFrame, { at, status }: CallFrame): readonly CrewFrame[] {
  return at === null || status === 'freed' ? [] : desk.crews.filter(({ call }) => call === null);
}

export function callOnLine(desk: DeskFrame): CallFrame | undefined {
  return desk.calls.find(({ status }) => status === 'on-line');
}

export function deskActs(desk: DeskFrame): readonly Command[] {
  const online = callOnLine(desk);
  return [...desk.calls.flatMap((call) => callActs(desk, call)), ...(online ? lineActs(desk, online) : [])];
}

function callActs(desk: DeskFrame, call: CallFrame): readonly Command[] {
  return [
    ...(mayTake(call) ? [{ type: 'take-call', call: call.call } as const] : []),
    ...crewsFor(desk, call).map(({ crew }) => ({ type: 'send-crew', crew, call: call.call }) as const),
  ];
}

function lineActs({ talking }: DeskFrame, { call }: CallFrame): readonly Command[] {
  const spoken: readonly Command[] = talking
    ? []
    : [
        ...askables.map((about) => ({ type: 'ask-caller', about }) as const),
        ...tellables.map((what) => ({ type: 'tell-caller', what }) as const),
      ];
  const told = parties.map((party) => ({ type: 'notify', party, call }) as const);
  return [{ type: 'hang-up' }, ...spoken, ...told];
}
