// From lines to a score: plain points, or the sections of a profile weighed to a hundred.
import type { Checklist } from './checklist';
import type { Section } from './profiles/profile';
import type { LineResult, SectionScore } from './report';

/** What a line gives, of what it can give. */
export type Scored = Pick<LineResult, 'group' | 'points' | 'of'>;

export type Score = {
  readonly score: number;
  readonly of: number;
  readonly sections: readonly SectionScore[];
};

/** @param extra points besides the lines, such as efficiency, and their most. @param cost of hints */
export function scoreOf(
  lines: readonly Scored[],
  extra: { readonly points: number; readonly of: number },
  cost: number,
  profile: Pick<Checklist, 'sections'>,
): Score {
  const points = sumOf(lines, 'points') + extra.points;
  const of = sumOf(lines, 'of') + extra.of;
  if (!profile.sections) return { score: round(Math.max(0, points - cost)), of: round(of), sections: [] };
  const sections = weighed(lines, profile.sections);
  const sum = sections.reduce((total, section) => total + section.points, 0);
  return { score: round(Math.max(0, sum - cost)), of: 100, sections };
}

/** A section without lines leaves its weight to the others. */
function weighed(lines: readonly Scored[], sections: readonly Section[]): readonly SectionScore[] {
  const rows = sections.map((section) => {
    const own = lines.filter(({ group }) => section.groups.includes(group));
    return { section, points: sumOf(own, 'points'), of: sumOf(own, 'of') };
  });
  const weight = rows.reduce((total, { section, of }) => total + (of > 0 ? section.weight : 0), 0);
  return rows
    .filter(({ of }) => of > 0)
    .map(({ section, points, of }) => {
      const most = (100 * section.weight) / weight;
      return { id: section.id, title: section.title, points: round((most * points) / of), of: round(most) };
    });
}

function sumOf(lines: readonly Scored[], field: 'points' | 'of'): number {
  return lines.reduce((total, line) => total + line[field], 0);
}

/** Tenths of a point are the smallest coin. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}
