// What else one could do on the way: what the picture offers where the solution stands, and jumpers between terminals
// that the solution measures. Looking and measuring change nothing of the lift and are left out.
import { describeHotspot } from '../../session/affordances/hotspots';
import { makeFrame } from '../../session/frame';
import { hotspotsOf } from '../../session/hotspot-places';
import { viewsFrom } from '../../session/views-at';
import type { Command } from '../../sim/commands';
import type { Simulation } from '../../sim/simulation';
import type { Act } from '../../training/lesson-commands';

const leftOut: ReadonlySet<Act['type']> = new Set([
  'look-at',
  'set-dial',
  'place-probe',
  'lift-probe',
  'remove-jumper',
  'hand-over',
]);

/** @returns what is offered in the picture now, each once */
export function offersHere(simulation: Simulation, lift: string): readonly Command[] {
  const frame = makeFrame(simulation, []);
  return [...viewsFrom(frame), 'cutaway' as const].flatMap((view) =>
    hotspotsOf(view, lift).flatMap(({ id }) =>
      (describeHotspot(frame, view, id, null)?.actions ?? []).flatMap(({ does }) =>
        does.kind === 'command' && !leftOut.has(does.command.type) ? [does.command] : [],
      ),
    ),
  );
}

export type Jumper = Extract<Command, { type: 'connect-jumper' }>;

/** The whole of the landing locks, in the cabinet. */
const LOCKS: Jumper = { type: 'connect-jumper', from: 'rail.120', to: 'rail.130' };

/** Jumpers across what the solution measures one after the other with one probe. */
export function jumpersFor(solution: readonly Act[]): readonly Jumper[] {
  const last = new Map<string, string>();
  const jumpers: Jumper[] = [LOCKS];
  for (const act of solution) {
    if (act.type !== 'place-probe') continue;
    const from = last.get(act.probe);
    if (from !== undefined && from !== act.terminal)
      jumpers.push({ type: 'connect-jumper', from, to: act.terminal });
    last.set(act.probe, act.terminal);
  }
  return jumpers.slice(0, MOST_JUMPERS);
}

const MOST_JUMPERS = 6;
