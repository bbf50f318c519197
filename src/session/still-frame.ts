// A frame without what flows: time, where the car, its doors and an escalator are on their way. What can be done where one
// stands does not hang on these, so whoever shows it looks again only when something else has changed.
import type { EscalatorFrame, OnEscalator } from './escalator-frame';
import type { Frame, LandingFrame } from './frame';

/** What flows of a part: all of it, some of its parts, or the same of each in a list. */
type Flow = true | readonly [Flow] | { readonly [part: string]: Flow };

const flowing = {
  tick: true,
  seconds: true,
  busySeconds: true,
  events: true,
  car: { position: true, speed: true, door: true },
  landings: [{ opening: true, hook: true }],
  escalator: { way: true, people: [{ at: true }] },
} as const satisfies Flow;

type Without<T, F> = Omit<T, keyof F>;
export type StillLanding = Without<LandingFrame, (typeof flowing.landings)[0]>;
export type StillEscalator = Without<EscalatorFrame, typeof flowing.escalator> & {
  readonly people: readonly Without<OnEscalator, (typeof flowing.escalator.people)[0]>[];
};
export type StillFrame = Without<Frame, typeof flowing> & {
  readonly car: Without<Frame['car'], typeof flowing.car>;
  readonly landings: readonly StillLanding[];
  readonly escalator: StillEscalator | null;
};

/** @param now with the parts of the frame before where they have not changed @returns `before` as long as it still holds */
export function stillFrame(before: StillFrame, now: Frame): StillFrame {
  return isAlike(before, now, flowing) ? before : now;
}

function isAlike(was: unknown, is: unknown, flow: Flow | undefined): boolean {
  if (flow === true || Object.is(was, is)) return true;
  if (flow === undefined || !isData(was) || !isData(is) || was.length !== is.length) return false;
  for (const part in is) {
    if (!isAlike(was[part], is[part], isEach(flow) ? flow[0] : flow[part])) return false;
  }
  return true;
}

function isEach(flow: Exclude<Flow, true>): flow is readonly [Flow] {
  return Array.isArray(flow);
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
