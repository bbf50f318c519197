// A small level as an author writes it, and what the reader says of it when something is changed.
import { problemLine } from '../../src/level-format/problem';
import { readLevel } from '../../src/level-format/read-level';
import type { Level } from '../../src/level-format/level';

type Loose = Record<string, unknown>;
const text = (en: string) => ({ 'zh-CN': '中文', en });

export function smallLevel(): Loose {
  return {
    format: 2,
    id: 'small',
    campaign: 'get-there-alive',
    role: 'technician',
    languages: ['zh-CN', 'en'],
    title: text('Small'),
    summary: text('As small as it gets'),
    story: [text('Once')],
    minutes: 3,
    lift: 'ref-1000',
    draw: [[{ floor: 3 }, { floor: 5 }]],
    conditions: {
      'door-opened': { kind: 'once', of: { event: 'landing-door-wide', where: { floor: '${floor}' } } },
    },
    checklist: [
      {
        id: 'opened',
        group: 'access',
        title: text('Open the door at ${floor}'),
        reason: text('So that one can see'),
        clauses: [],
        points: 4,
        condition: { kind: 'named', name: 'door-opened' },
      },
    ],
  };
}

/** @returns the complaints, in English, of a level changed so */
export function complaintsOf(change: (level: Loose & { checklist: Loose[] }) => void): readonly string[] {
  const level = smallLevel() as Loose & { checklist: Loose[] };
  change(level);
  const read = readLevel(JSON.stringify(level, null, 2), 'small.json');
  return read.ok ? [] : read.problems.map((problem) => problemLine(problem, 'en'));
}

export function readSmall(change: (level: Loose & { checklist: Loose[] }) => void = () => undefined): Level {
  const level = smallLevel() as Loose & { checklist: Loose[] };
  change(level);
  const read = readLevel(JSON.stringify(level), 'small.json');
  if (!read.ok) throw new Error(read.problems.map((problem) => problemLine(problem, 'en')).join('\n'));
  return read.level;
}
