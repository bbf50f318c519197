// What the foreman advises for safety rests on something (check h): a hint that names a means of protection cites a rule,
// a weak one will do as hints cost nothing by themselves, or gives its reason. The means are words of ours, in both languages.
import type { Level } from '../level-format/level';
import { lineOfPath } from '../level-format/locate';
import { languages } from '../training/report';
import type { AdmissionCheck, Finding } from './admission';
import words from './safety-words.json';

export const advised: AdmissionCheck = {
  letter: 'h',
  about: { en: 'safety advice rests on a rule or a reason', 'zh-CN': '安全提示有条款或理由' },
  prove: ({ level, text }) => ({ against: adviceAdrift(level, text) }),
};

/** @param text of level.json, for the lines @returns the hints that advise for safety and rest on nothing */
export function adviceAdrift({ hints }: Pick<Level, 'hints'>, text: string): readonly Finding[] {
  return hints.flatMap((hint, at) => {
    if (hint.clauses.length > 0 || hint.reason) return [];
    const means = meansIn(hint.text);
    if (means === undefined) return [];
    const path = ['hints', at];
    return [
      {
        check: 'h' as const,
        file: 'level.json',
        line: lineOfPath(text, path),
        path: path.join('.'),
        message: {
          en: `a hint that speaks of "${means}" rests on no rule and gives no reason`,
          'zh-CN': `提示里提到“${means}”，却没有条款，也没有理由`,
        },
        mend: {
          en: 'name the rules it tells in "clauses", or say in "reason" what would happen',
          'zh-CN': '在 "clauses" 中写明所依据的条款，或在 "reason" 中写明后果',
        },
      },
    ];
  });
}

/** The first means of protection that a text names, in either language. */
export function meansIn(text: Level['hints'][number]['text']): string | undefined {
  return languages
    .flatMap((language) => words[language].map((word) => [text[language].toLowerCase(), word] as const))
    .find(([said, word]) => said.includes(word))?.[1];
}
