// In which language the terminal speaks: as asked by --lang, else as the system says.
import { complain, quote } from './complaint';
import type { Text } from '../training/report';

export type Language = keyof Text;
type Environment = Readonly<Record<string, string | undefined>>;

export function systemLanguage(environment: Environment): Language {
  const said = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return said.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** @returns the parameters without --lang, and the language to speak. @throws Complaint for one we do not speak */
export function readLanguage(
  parameters: readonly string[],
  system: Language,
): { readonly language: Language; readonly rest: readonly string[] } {
  const at = parameters.findIndex((parameter) => /^--lang(=|$)/.test(parameter));
  if (at < 0) return { language: system, rest: parameters };
  const joined = parameters[at]?.startsWith('--lang=') === true;
  const given = joined ? (parameters[at] as string).slice('--lang='.length) : parameters[at + 1];
  if (given !== 'zh-CN' && given !== 'en')
    complain(
      `--lang takes zh-CN or en, not ${quote(given ?? '')}`,
      `--lang 只能是 zh-CN 或 en，而不是 ${quote(given ?? '')}`,
    );
  return {
    language: given,
    rest: parameters.filter((_, index) => index !== at && (joined || index !== at + 1)),
  };
}
