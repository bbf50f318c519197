// Draws a level's details for one seed and fills them in wherever the level says ${name}.
import type { Start } from '../sim/arrange';
import type { DeskStart } from '../sim/desk/desk-state';
import type { EscalatorStart } from '../sim/escalator/escalator-state';
import { drawIndex, type Random, seededRandom } from '../sim/random';
import type { Checklist } from '../training/checklist';
import { fillIn } from '../training/fill-in';
import type { Finding } from '../training/findings';
import type { SheetLine } from '../training/record-sheet';
import { findRegion, findScoring, regionFilling } from '../training/profiles/profiles';
import type { DrawCase, Hint, Level, PublicStep } from './level';

/** What a case of the draw puts in a fault's place when nothing is wrong in it. */
export const NO_FAULT = 'none';

export type SettledLevel = {
  readonly drawn: DrawCase;
  readonly start: Start;
  readonly desk: DeskStart | undefined;
  readonly escalator: EscalatorStart | undefined;
  readonly faults: readonly { readonly fault: string; readonly landing: number }[];
  readonly public: readonly PublicStep[];
  readonly checklist: Checklist;
  /** with their choices in the order drawn */
  readonly findings: readonly Finding[];
  /** as they read in this case */
  readonly documents: Level['documents'];
  readonly story: Level['story'];
  readonly workOrder: Level['workOrder'];
  readonly debrief: Level['debrief'];
  /** with the cost of those that must be asked for; none where the profile has them off */
  readonly hints: readonly Hint[];
};

/** @param seed any integer: the same seed draws the same case */
export function settleLevel(level: Level, seed: number): SettledLevel {
  const random = seededRandom(seed);
  const drawn = drawFrom(level, random);
  const findings = fillIn(level.findings, drawn).map(({ answer, ...finding }) => ({
    ...finding,
    choices: shuffled(
      answer === undefined
        ? finding.choices
        : finding.choices.map((choice) => ({ ...choice, right: choice.id === answer })),
      random,
    ),
  }));
  const hints = fillIn(hintsOf(level), drawn);
  return {
    drawn,
    start: fillIn(level.start, drawn),
    desk: level.desk && fillIn(level.desk, drawn),
    escalator: level.escalator && fillIn(level.escalator, drawn),
    faults: fillIn(level.faults, drawn)
      .filter(({ fault }) => fault !== NO_FAULT)
      .map(({ fault, landing }) => ({ fault, landing: Number(landing ?? 0) })),
    public: [...fillIn(level.public, drawn)].sort((one, other) => one.at - other.at),
    checklist: checklistOf(level, drawn, findings, hints),
    findings,
    documents: fillIn(level.documents, drawn),
    story: fillIn(level.story, drawn),
    workOrder: fillIn(level.workOrder, drawn),
    debrief: fillIn(level.debrief, drawn),
    hints,
  };
}

/** What a seed's names stand for, and the figures of the region. */
export function drawCase(level: Level, seed: number): DrawCase {
  return drawFrom(level, seededRandom(seed));
}

function drawFrom(level: Level, random: Random): DrawCase {
  const region = findRegion(level.region);
  return Object.assign(
    {},
    region ? regionFilling(region) : {},
    ...level.draw.map((table) => table[drawIndex(random, table.length)] ?? {}),
  );
}

function checklistOf(
  level: Level,
  drawn: DrawCase,
  findings: readonly Finding[],
  hints: readonly Hint[],
): Checklist {
  const profile = findScoring(level.profile);
  return {
    levelId: level.id,
    lines: fillIn(level.checklist, drawn),
    stays: level.stays,
    par: level.par,
    efficiencyPoints: level.efficiencyPoints,
    passMark: level.passMark,
    retest: level.retest,
    sections: profile?.sections ?? null,
    lesson: {
      findings,
      documents: level.documents.map(({ id }) => id),
      hintCosts: hints.map(({ cost }) => cost ?? null),
      attempts: profile?.attempts ?? 1,
      sheet: sheetLines(level, drawn),
    },
  };
}

/** Every thing of every item, at each of its landings. */
function sheetLines({ sheet = [] }: Level, drawn: DrawCase): readonly SheetLine[] {
  return fillIn(sheet, drawn).flatMap(({ item, gauges, landings = [0] }) =>
    landings.flatMap((floor) => gauges.map((gauge) => ({ item, gauge, floor: Number(floor) }))),
  );
}

function hintsOf({ hints, profile }: Level): readonly Hint[] {
  const scoring = findScoring(profile);
  if (!scoring || scoring.hints === 'off') return [];
  return scoring.hints === 'shown' ? hints : hints.map((hint) => ({ cost: scoring.hintCost, ...hint }));
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(drawIndex(random, left.length), 1)[0] as T);
}
