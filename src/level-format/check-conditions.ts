// The named conditions of a level: each is there, none leads back to itself, and no line unfolds into more than a judge
// can look at.
import { flawOfNames, MOST_NESTED, MOST_PARTS, type NamesFlaw } from '../training/conditions/named';
import { both, type Complaints, type FilePath } from './complaints';
import type { WrittenLevel } from './level';

export function checkConditions(
  { conditions = {}, checklist = [] }: WrittenLevel,
  complaints: Complaints,
): void {
  const known = Object.keys(conditions);
  const look = (condition: unknown, path: FilePath) => {
    const flaw = flawOfNames(condition, conditions);
    if (flaw) complainOf(flaw, path, known, complaints);
  };
  for (const name of known) look(conditions[name], ['conditions', name]);
  checklist.forEach(({ condition }, index) => {
    look(condition, ['checklist', index, 'condition']);
  });
}

function complainOf(
  { kind, name }: NamesFlaw,
  path: FilePath,
  known: readonly string[],
  { noSuch, complain }: Complaints,
): void {
  switch (kind) {
    case 'wanting':
      return noSuch(path, both('命名条件', 'named condition'), name, known);
    case 'circle':
      return complain(
        path,
        both(`命名条件绕回自身：${name}`, `named conditions lead back to themselves: ${name}`),
        both('把其中一个直接写出来', 'write one of them out'),
      );
    case 'deep':
      return complain(
        path,
        both(`条件展开后超过 ${MOST_NESTED} 层`, `unfolds into more than ${MOST_NESTED} layers`),
        both('减少嵌套', 'nest less'),
      );
    case 'large':
      return complain(
        path,
        both(`条件展开后超过 ${MOST_PARTS} 个部分`, `unfolds into more than ${MOST_PARTS} parts`),
        both('拆成几个评分行', 'split it into several lines'),
      );
  }
}
