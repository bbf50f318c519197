// What a fault of each class does to a run, and what is possible afterwards: the board's table of five levels with
// their letters, as data. Source: engineering.md 2.3. What C adds to B is not told there: ours, [?] (docs/model.md).

/** How a run meets the fault. `next-landing`: slows down in distance control, to the next floor where that can be done. */
export type Meeting = 'goes-on' | 'slows-down' | 'next-landing' | 'stops-at-once';
/**
 * What is possible at rest. `low-speed`: a slow run to a landing after three seconds, service only after a reset;
 * `low-speed-meanwhile`: the same, and service again when the cause is gone.
 */
export type Afterwards = 'serves' | 'no-relevelling' | 'no-restart' | 'low-speed' | 'low-speed-meanwhile';

export type ClassRule = {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly slowRun: Meeting;
  readonly fastRun: Meeting;
  readonly after: Afterwards;
};

export const classRules = {
  '1A': { level: 1, slowRun: 'goes-on', fastRun: 'goes-on', after: 'serves' },
  '2A': { level: 2, slowRun: 'goes-on', fastRun: 'goes-on', after: 'serves' },
  '2B': { level: 2, slowRun: 'goes-on', fastRun: 'goes-on', after: 'no-relevelling' },
  '3A': { level: 3, slowRun: 'slows-down', fastRun: 'slows-down', after: 'no-restart' },
  '3B': { level: 3, slowRun: 'goes-on', fastRun: 'slows-down', after: 'low-speed' },
  '4A': { level: 4, slowRun: 'slows-down', fastRun: 'next-landing', after: 'no-restart' },
  '4B': { level: 4, slowRun: 'goes-on', fastRun: 'next-landing', after: 'low-speed' },
  '4C': { level: 4, slowRun: 'goes-on', fastRun: 'next-landing', after: 'low-speed-meanwhile' },
  '5A': { level: 5, slowRun: 'stops-at-once', fastRun: 'stops-at-once', after: 'no-restart' },
  '5B': { level: 5, slowRun: 'goes-on', fastRun: 'stops-at-once', after: 'low-speed' },
} as const satisfies Readonly<Record<string, ClassRule>>;
export type FaultClass = keyof typeof classRules;
