// fault list, fault try, fault table: puts catalogue faults into a healthy lift, and tells what anyone could see.
import { complain } from './complaint';
import disagreements from './fault-disagreements.json';
import expectations from './fault-expectations.json';
import faultNames from './fault-names.json';
import { faultTable } from './fault-table';
import { signaturesFor, liftOf, tryFault } from '../admission/fault-trial';
import type { Signature } from '../admission/fault-signature';
import { isolatingChain, looksAlike } from '../admission/isolating-chain';
import { faultCatalogue, findFault } from '../sim/faults/fault-rows';
import { liftPresetIds } from '../sim/lifts/lift-data';

/** Only the terminal tells names; the game's first script stays small without them. */
const names: Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>> = faultNames;

export function* faultVerb(parameters: readonly string[]): Iterable<unknown> {
  const [action, id, ...options] = parameters;
  if (action === 'list') {
    yield* faultCatalogue.map(({ id, landing, lift, comes }) => ({
      id,
      name: names[id],
      ...(landing !== undefined && { landing }),
      ...(lift !== undefined && { lift }),
      ...(comes && { intermittent: true }),
    }));
    return;
  }
  if (action === 'table') {
    yield faultTable(names, expectations, disagreements);
    return;
  }
  if (action !== 'try' || id === undefined)
    complain('fault takes "list", "table", or "try ID [--lift PRESET] [--seed N]"');
  if (!findFault(id)) complain(`fault: there is no fault "${id}"; "fault list" names them`);
  const { lift, seed } = readOptions(id, options);
  const wanted = findFault(id)?.lift;
  if (wanted !== undefined && wanted !== lift)
    complain(`fault: "${id}" is of a part that only ${wanted} has; leave --lift away`);
  const signatures = signaturesFor(lift);
  yield {
    ...tryFault(id, lift, seed),
    name: names[id],
    readings: changedReadings(signatures.get(id), signatures.get('nothing wrong')),
    isolate: isolatingChain(id, signatures),
  };
}

/** What reads otherwise than on a healthy lift; OL for no connection. */
function changedReadings(shown: Signature = new Map(), healthy: Signature = new Map()) {
  return Object.fromEntries(
    [...shown].flatMap(([read, figure]) => {
      if (looksAlike(figure, healthy.get(read) ?? Number.NaN)) return [];
      return [[read, Number.isFinite(figure) ? figure : 'OL']];
    }),
  );
}

/** The seed decides when intermittent faults are there. */
function readOptions(id: string, options: readonly string[]): { lift: string; seed: number } {
  let lift = liftOf(id);
  let seed = 0;
  for (let i = 0; i < options.length; i += 2) {
    const [name, value] = [options[i], options[i + 1]];
    if (name === '--lift' && value !== undefined && liftPresetIds.includes(value)) lift = value;
    else if (name === '--lift') complain(`fault: no lift "${value}"; there is ${liftPresetIds.join(', ')}`);
    else if (name === '--seed' && value !== undefined && /^\d{1,9}$/.test(value)) seed = Number(value);
    else complain(`fault: cannot read "${name} ${value}"`);
  }
  return { lift, seed };
}
