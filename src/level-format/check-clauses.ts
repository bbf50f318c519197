// The clauses that the lines of a level name: in the rule book, in force, and strong enough to cost points.
import { checkCitations, type CitationFlaw } from '../regulations/check-citations';
import type { Text } from '../training/report';
import { lineOfPath } from './locate';
import type { Problem } from './problem';

type CitingLine = {
  readonly clauses: readonly string[];
  readonly points: number;
  readonly veto?: boolean | undefined;
};

/** @param lines the checklist. @param path where it stands in the file */
export function checkClauses(
  lines: readonly CitingLine[],
  text: string,
  file: string,
  path: readonly (string | number)[] = ['checklist'],
): readonly Problem[] {
  return lines.flatMap(({ clauses, points, veto }, index) =>
    checkCitations(clauses, points > 0 || veto === true).map((flaw) => {
      const at = [...path, index, 'clauses', ...(flaw.kind === 'weak' ? [] : [flaw.at])];
      return { file, line: lineOfPath(text, at), path: at.join('.'), ...wordsFor(flaw) };
    }),
  );
}

function wordsFor(flaw: CitationFlaw): { readonly message: Text; readonly mend: Text } {
  switch (flaw.kind) {
    case 'unknown':
      return {
        message: { 'zh-CN': `没有名为“${flaw.id}”的条款`, en: `there is no rule "${flaw.id}"` },
        mend: { 'zh-CN': '更正编号，见法规库', en: 'correct the id, see the rule book' },
      };
    case 'superseded':
    case 'draft':
      return {
        message: {
          'zh-CN': `条款“${flaw.id}”${flaw.kind === 'draft' ? '只是征求意见稿' : '已被代替'}，不再引用`,
          en: `the rule "${flaw.id}" is ${flaw.kind === 'draft' ? 'only a draft' : 'superseded'} and not to be cited`,
        },
        mend: flaw.instead
          ? { 'zh-CN': `改引“${flaw.instead}”`, en: `cite "${flaw.instead}" instead` }
          : { 'zh-CN': '删去，或改引现行条款', en: 'take it out, or cite a rule in force' },
      };
    case 'weak':
      return {
        message: {
          'zh-CN': `计分的行只依据记忆或存疑的条款（${flaw.ids.join('、')}）`,
          en: `a line that costs points rests only on rules from memory or in doubt (${flaw.ids.join(', ')})`,
        },
        mend: {
          'zh-CN': '补引一条标 V 或 V-EN 的条款，或把分值设为 0',
          en: 'cite a rule marked V or V-EN beside it, or let the line cost nothing',
        },
      };
  }
}
