// The fault catalogue against the model, as Markdown: what was expected, what the lift did, who is right.
import { type Trial, liftOf, signaturesFor, tryFault } from '../admission/fault-trial';
import { isolatingChain } from '../admission/isolating-chain';
import { faultCatalogue } from '../sim/faults/fault-rows';

type Names = Readonly<Record<string, { readonly en: string }>>;
/** What the catalogue says: whether the lift stays in service, which codes may show ('none' too), which lamps. */
export type Expectation = {
  readonly service: string;
  readonly codes: readonly string[];
  readonly lamps: Readonly<Record<string, string>>;
};

/** Where model and catalogue differ, in words; empty when they agree. */
export function differences(expected: Expectation, { symptom, service, lamps }: Trial): readonly string[] {
  const found: string[] = [];
  const serves = symptom === 'serves' || symptom === 'impaired';
  const { codes } = service;
  const silent = codes.length === 0;
  const agrees = silent
    ? expected.codes.includes('none')
    : codes.some((code) => expected.codes.includes(code));
  // a lock-out by the very code that was expected is what the code's level says
  if (expected.service === 'in' && !serves && (silent || !agrees)) found.push('stands, though it should run');
  if (expected.service === 'out' && symptom === 'serves') found.push('runs, though it should stand');
  if (!agrees) found.push(`shows ${codes.join(' ') || 'no code'}, not ${expected.codes.join(' ')}`);
  for (const [lamp, state] of Object.entries(expected.lamps))
    if (lamps[lamp] !== state) found.push(`${lamp} is ${lamps[lamp]}, not ${state}`);
  return found;
}

export function faultTable(
  names: Names,
  expectations: Readonly<Record<string, Expectation>>,
  explanations: Readonly<Record<string, string>>,
): string {
  const lifts = new Map(
    [...new Set(faultCatalogue.map(({ id }) => liftOf(id)))].map((lift) => [lift, signaturesFor(lift)]),
  );
  const rows = faultCatalogue.map(({ id, comes }) => {
    const lift = liftOf(id);
    const trial = tryFault(id, lift, 1);
    const chain = isolatingChain(id, lifts.get(lift) ?? new Map());
    const differs = differences(expectations[id] as Expectation, trial);
    const cells = [
      `${id}${comes ? ' ~' : ''}`,
      names[id]?.en ?? '',
      trial.symptom,
      trial.service.codes.join(' ') || 'none',
      chain
        .map(({ read, shows }) => `${read}: ${shows === null ? 'OL' : Number(shows.toPrecision(3))}`)
        .join('; '),
      differs.length === 0 ? 'agrees' : `${differs.join('; ')}. ${explanations[id] ?? 'NOT EXPLAINED'}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# The fault catalogue against the model',
    '',
    'Made by `npm run -s liftwright -- fault table`. Each fault is put into a healthy lift, the lift is reset and',
    'called to its top floor and to floor 2. "Readings" is an isolating chain: after the last one no other fault of',
    'the catalogue fits. A tilde marks faults that come and go; their readings are taken while they are there.',
    'The last column compares with the catalogue and says, where they differ, why.',
    '',
    '| Fault | Name | Lift | Codes | Readings that isolate it | Against the catalogue |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
