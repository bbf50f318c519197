// From an accident to the rules it shows broken, and from a rule to the accidents that followed.
import type { Rule } from '../../regulations/rule';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { MarkedText } from './marked-text';
import type { Book } from './book';

type Props = { readonly page: Page; readonly book: Book; readonly rule: Rule };

export function RuleLinks({ page, book, rule }: Props) {
  const { t } = useWords(page);
  const broken = book.rules.filter(({ id }) => rule.breaks?.includes(id));
  const followed = book.rules.filter(({ breaks }) => breaks?.includes(rule.id));
  return (
    <>
      <Links page={page} title={t('rules.broken')} id="broken-title" rules={broken} />
      <Links page={page} title={t('rules.followed')} id="followed-title" rules={followed} />
    </>
  );
}

type LinksProps = {
  readonly page: Page;
  readonly title: string;
  readonly id: string;
  readonly rules: readonly Rule[];
};

function Links({ page, title, id, rules }: LinksProps) {
  const { language } = useWords(page);
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="rule-links">
        {rules.map((rule) => (
          <li key={rule.id}>
            <a href={hashOf({ screen: 'rule', rule: rule.id })}>{rule.id}</a>{' '}
            <MarkedText page={page} text={shortened(rule.text[language])} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An accident's headline is enough: what stands before its first colon. */
function shortened(text: string): string {
  return /^[^：:]{4,80}(?=[：:])/.exec(text)?.[0] ?? text;
}
