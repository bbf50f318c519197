// A level file's text to a level, or to a list of what is wrong with it.
import { checkClauses } from './check-clauses';
import { checkDrawn } from './check-drawn';
import { checkNames } from './check-names';
import { checkSettled } from './check-settled';
import { lengthProblems, sizeProblems } from './check-size';
import { checkTexts } from './check-texts';
import { collectComplaints } from './complaints';
import type { Level, WrittenLevel } from './level';
import { levelSchema } from './level-schema';
import { migrate } from './migrations/migrate';
import { checkShape, parseJson } from './parse-json';
import type { Problem } from './problem';
import { unfold } from './unfold';

export type ReadLevel =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param file name used in complaints */
export function readLevel(text: string, file: string): ReadLevel {
  const long = lengthProblems(text, file);
  if (long.length > 0) return { ok: false, problems: long };
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const migrated = migrate(parsed.data, text, file);
  if (!migrated.ok) return migrated;
  const large = sizeProblems(migrated.data, text, file);
  if (large.length > 0) return { ok: false, problems: large };
  const shaped = checkShape(levelSchema, migrated.data, text, file);
  if (!shaped.ok) return shaped;
  // the schema has checked exactly what the type says, conditions included
  const written = shaped.data as unknown as WrittenLevel;
  const complaints = collectComplaints(text, file);
  checkTexts(written, complaints);
  checkNames(written, complaints);
  const flaws = [
    ...complaints.problems,
    ...checkClauses(written.checklist ?? [], text, file),
    ...checkClauses(written.findings ?? [], text, file, ['findings']),
    ...checkClauses(
      (written.sheet ?? []).map(({ item, points }) => ({ clauses: [item], points })),
      text,
      file,
      ['sheet'],
    ),
    ...(['hints', 'debrief'] as const).flatMap((path) =>
      checkClauses(
        (written[path] ?? []).map(({ clauses = [] }) => ({ clauses, points: 0 })),
        text,
        file,
        [path],
      ),
    ),
  ];
  // what is wrong so far would only be found again
  if (flaws.length > 0) return { ok: false, problems: flaws };
  const { level, origins } = unfold(written);
  checkDrawn(level, written, complaints);
  if (complaints.problems.length === 0) checkSettled(level, origins, complaints);
  return complaints.problems.length > 0 ? { ok: false, problems: complaints.problems } : { ok: true, level };
}
