// draw: what a seed makes of a level: names drawn, lift, faults, scene, texts and the order of choices.
import names from '../admission/fault-names.json';
import type { Level } from '../level-format/level';
import { settleLevel } from '../level-format/settle';
import { fillIn } from '../training/fill-in';
import type { Text } from '../training/report';
import { complain } from './complaint';
import { loadLevel } from './find-level';
import type { Language } from './language';
import { readOptions, readSeed } from './options';

const faultNames: Readonly<Record<string, Text>> = names;

export function drawVerb(parameters: readonly string[], language: Language): readonly unknown[] {
  const { rest, options } = readOptions('draw', ['seed'], parameters);
  const [path, ...more] = rest;
  if (path === undefined || more.length > 0)
    complain('draw takes one level: draw LEVEL [--seed N]', 'draw 需要一个关卡：draw LEVEL [--seed N]');
  return [drawnRow(loadLevel(path), readSeed('draw', options.get('seed'), 1), language)];
}

function drawnRow(level: Level, seed: number, language: Language): unknown {
  const { drawn, start, desk, faults, public: acts, findings, hints, checklist } = settleLevel(level, seed);
  const told = ({ [language]: text }: Text) => String(fillIn(text, drawn));
  return {
    level: level.id,
    seed,
    cases: casesOf(level),
    drawn,
    lift: level.lift,
    liftChanges: level.liftChanges,
    faults: faults.map(({ fault, landing }) => ({
      fault,
      ...(landing > 0 && { landing }),
      name: faultNames[fault]?.[language] ?? fault,
    })),
    start,
    desk,
    public: acts,
    title: told(level.title),
    summary: told(level.summary),
    story: level.story.map(told),
    workOrder: level.workOrder.map(({ label, value }) => `${told(label)}: ${told(value)}`),
    documents: level.documents.map(({ id, title, paragraphs }) => ({
      id,
      title: told(title),
      paragraphs: paragraphs.map(told),
    })),
    findings: findings.map(({ id, title, choices }) => ({
      id,
      title: told(title),
      choices: choices.map((choice) => ({ id: choice.id, text: told(choice.text) })),
    })),
    hints: hints.map(({ text }) => told(text)),
    lines: checklist.lines.map(({ id, title }) => `${id}: ${told(title)}`),
  };
}

/** How many different draws the tables allow. */
export function casesOf({ draw }: Pick<Level, 'draw'>): number {
  return draw.reduce((product, table) => product * new Set(table.map((one) => JSON.stringify(one))).size, 1);
}
