// From a level as written to a level as worked with: procedures, findings and named conditions become plain lines,
// what was left out gets its usual value, and every text speaks every language of the product.
import type { ChecklistLine } from '../training/checklist';
import { withoutNames } from '../training/conditions/named';
import { expandProcedure } from '../training/procedures/expand-procedure';
import { findProcedure } from '../training/procedures/procedures';
import type { ScoringProfile } from '../training/profiles/profile';
import { fillIn } from '../training/fill-in';
import { findRegion, findScoring, regionFilling } from '../training/profiles/profiles';
import type { Finding } from '../training/findings';
import { languages, type Text } from '../training/report';
import { contentHash } from './content-hash';
import { type Day, type DebriefNote, FORMAT, type Level, type SheetItem, type WrittenLevel } from './level';

const usualDay: Day = { time: '09:00', weather: 'fine' };
const USUAL_PROFILE = 'training';
const USUAL_REGION = 'general';

/** Where a line comes from, by path in the file; `lines` is the checklist. */
export type Origin = readonly (string | number)[];

export type Unfolded = { readonly level: Level; readonly origins: readonly Origin[] };

/** @param written of the right shape, with names that have been checked */
export function unfold(written: WrittenLevel): Unfolded {
  const whole = speakAll(written, written.languages[0] ?? 'en') as WrittenLevel;
  const profile = findScoring(whole.profile ?? USUAL_PROFILE) as ScoringProfile;
  const rows = rowsOf(whole, profile);
  const checklist = rows.map(({ line }) => line);
  const efficiencyPoints = whole.par ? (whole.efficiencyPoints ?? profile.efficiencyPoints) : 0;
  const level: Omit<Level, 'hash'> = {
    ...usual(whole),
    procedures: whole.procedures ?? [],
    findings: whole.findings ?? [],
    checklist,
    efficiencyPoints,
    passMark: whole.passMark ?? passMark(checklist, efficiencyPoints, profile),
    par: whole.par ?? null,
    retest: whole.retest ?? null,
  };
  // over what the level means and not only what is written: procedures are shared
  return { level: { ...level, hash: contentHash(level) }, origins: rows.map(({ origin }) => origin) };
}

type Unjudged = Omit<
  Level,
  'hash' | 'procedures' | 'findings' | 'checklist' | 'efficiencyPoints' | 'passMark' | 'par' | 'retest'
>;

function usual(written: WrittenLevel): Unjudged {
  const { people = {}, start: { after = 0, ...start } = {}, tools } = written;
  const { id, campaign, order, role, title, summary, story, minutes, lift } = written;
  return {
    id,
    format: FORMAT,
    campaign,
    order,
    draft: written.draft ?? false,
    role,
    title,
    summary,
    introduces: written.introduces,
    // papers that are read before a seed is drawn
    ...fillIn({ story, workOrder: written.workOrder ?? [], debrief: notesOf(written) }, regional(written)),
    minutes,
    lift,
    liftChanges: written.liftChanges ?? {},
    region: written.region ?? USUAL_REGION,
    profile: written.profile ?? USUAL_PROFILE,
    day: { ...usualDay, ...written.day },
    draw: written.draw ?? [],
    start: { ...start, passengers: people.passengers, partner: people.partner, player: people.player, tools },
    desk: written.desk,
    escalator: written.escalator,
    faults: written.faults ?? [],
    public: people.public ?? [],
    startsAt: after,
    documents: written.documents ?? [],
    sheet: written.sheet,
    stays: written.stays,
    hints: (written.hints ?? []).map((hint) => ({ ...hint, clauses: hint.clauses ?? [] })),
  };
}

function notesOf({ debrief = [] }: WrittenLevel): readonly DebriefNote[] {
  return debrief.map(({ text, clauses = [] }) => ({ text, clauses }));
}

function regional({ region = USUAL_REGION }: WrittenLevel): Readonly<Record<string, string | number>> {
  const there = findRegion(region);
  return there ? regionFilling(there) : {};
}

type Row = { readonly line: ChecklistLine; readonly origin: Origin };

function rowsOf(written: WrittenLevel, profile: ScoringProfile): readonly Row[] {
  const names = written.conditions ?? {};
  const own = (written.checklist ?? []).map(
    ({ condition, ...line }, index): Row => ({
      line: { ...line, condition: withoutNames(condition, names) },
      origin: ['checklist', index],
    }),
  );
  const asked = (written.findings ?? []).map(
    (finding, index): Row => ({ line: lineOfFinding(finding, profile), origin: ['findings', index] }),
  );
  const shared = (written.procedures ?? []).flatMap((use, index): readonly Row[] => {
    const procedure = findProcedure(use.use);
    if (!procedure) return [];
    return expandProcedure(procedure, use).map((line) => ({ line, origin: ['procedures', index] }));
  });
  const recorded = (written.sheet ?? []).map(
    (item, index): Row => ({ line: lineOfItem(item), origin: ['sheet', index] }),
  );
  return [...shared, ...recorded, ...own, ...asked];
}

/** An item of annex A is worth its points when the record tells the truth of it. */
function lineOfItem({ item, title, asks, gauges, landings = [0], points }: SheetItem): ChecklistLine {
  return {
    id: lineIdOf(item),
    group: 'diagnose',
    title,
    reason: asks,
    clauses: [item],
    points,
    condition: {
      kind: 'recorded',
      lines: landings.flatMap((floor) => gauges.map((gauge) => ({ gauge, floor: floor as number }))),
    },
  };
}

/** The item's id in small letters: `t5002-a1-05`. */
export function lineIdOf(item: string): string {
  return item.toLowerCase();
}

function lineOfFinding(finding: Finding, profile: ScoringProfile): ChecklistLine {
  const { id, group, title, reason, hazard, clauses, points, attempts, answer, choices } = finding;
  const right = choices.filter((choice) => choice.right === true).map((choice) => choice.id);
  return {
    id,
    group,
    title,
    reason,
    hazard,
    clauses,
    points,
    condition: {
      kind: 'answered',
      question: id,
      right: answer === undefined ? right : [answer],
      attempts: attempts ?? profile.attempts,
    },
  };
}

/** A profile with sections scores out of a hundred. */
function passMark(lines: readonly ChecklistLine[], extra: number, profile: ScoringProfile): number {
  const of = lines.reduce((sum, { points, veto }) => sum + (veto ? 0 : points), extra);
  return profile.sections ? profile.pass : Math.ceil((of * profile.pass) / 100);
}

/** A text that lacks a language of the product says it in the level's first. */
function speakAll(value: unknown, first: string): unknown {
  if (Array.isArray(value)) return value.map((item) => speakAll(item, first));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) {
    const spoken = value as Partial<Record<string, string>>;
    return Object.fromEntries(
      languages.map((language) => [language, spoken[language] ?? spoken[first] ?? '']),
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, speakAll(item, first)]));
}

/** Nothing in it but languages of the product. */
export function isText(value: object): value is Partial<Text> {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (languages as readonly string[]).includes(key));
}
