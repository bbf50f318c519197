// What many sittings would draw: exam papers, seed by seed, and endless practice for learners of several kinds, among
// them one who goes on and on. The seeds are 1, 2, 3 …; what the learners have done is made up here.
import type { ScoringProfile } from '../training/profiles/profile';
import type { CaseBook } from './case-book';
import { chancesOf, drawPractice, type DrawnCase } from './draw-practice';
import { drawPaper, type Paper } from './exam-paper';
import { topicsOf, type Tried } from './topics';
import { caseNumber } from './case-book';

export function papersOf(book: CaseBook, profile: ScoringProfile, seeds: number): readonly Paper[] {
  return Array.from({ length: seeds }, (_, at) => drawPaper(book, profile, at + 1));
}

export type Practice = {
  readonly learner: string;
  readonly draws: readonly DrawnCase[];
  /** by topic: how often it was due by its chances, summed over the draws */
  readonly due: ReadonlyMap<string, number>;
};

/** What has been done before, and what is done of what is drawn. */
type Learner = {
  readonly name: string;
  readonly before: (book: CaseBook) => readonly Tried[];
  /** how the next case goes; undefined where each seed finds the same learner */
  readonly goesOn?: (draw: DrawnCase, at: number) => Tried;
};

const learners: readonly Learner[] = [
  { name: 'new', before: () => [] },
  { name: 'half-wrong', before: (book) => onceEach(book, (at) => at % 2 === 0) },
  { name: 'one-weak-spot', before: (book) => onceEach(book, (at) => at !== 5, 6) },
  {
    name: 'on-and-on',
    before: () => [],
    goesOn: ({ level, seed }, at) => ({ level, seed, passed: at % 3 !== 0, share: at % 3 === 0 ? 0.4 : 1 }),
  },
];

/** Every topic in its first case, `rounds` times over. */
function onceEach(book: CaseBook, passes: (at: number) => boolean, rounds = 1): readonly Tried[] {
  const faults = book.filter(({ campaign }) => campaign === 'find-the-fault');
  const round = topicsOf(faults).flatMap(({ cases: [first] }, at): readonly Tried[] => {
    if (!first) return [];
    const { level, number } = first;
    let seed = 1;
    while (caseNumber(level.sizes, seed) !== number) seed++;
    return [{ level: level.id, seed, passed: passes(at), share: passes(at) ? 1 : 0.2 }];
  });
  return Array.from({ length: rounds }, () => round).flat();
}

export function practicesOf(book: CaseBook, seeds: number): readonly Practice[] {
  return learners.map(({ name, before, goesOn }) => {
    const tried = [...before(book)];
    const due = new Map<string, number>();
    const draws = Array.from({ length: seeds }, (_, at) => {
      for (const { topic, chance } of chancesOf(book, tried))
        due.set(topic.name, (due.get(topic.name) ?? 0) + chance);
      const draw = drawPractice(book, tried, at + 1);
      if (goesOn) tried.push(goesOn(draw, at));
      return draw;
    });
    return { learner: name, draws, due };
  });
}
