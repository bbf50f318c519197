// How sure we are of a rule, in words, and what that means for scoring.
import { statusOf } from '../../regulations/documents';
import type { Rule } from '../../regulations/rule';
import { isStrong } from '../../regulations/rule-index';
import { type Page, useWords } from '../page';
import { ConfidenceMark } from './confidence-mark';

export function HowSure({ page, rule }: { readonly page: Page; readonly rule: Rule }) {
  const { t } = useWords(page);
  const { confidence, grade, singleSource } = rule;
  const scoring = isStrong(confidence) ? 'rules.scores' : 'rules.scoresNot';
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">{t('rules.sureTitle')}</h2>
      <p>
        <ConfidenceMark page={page} confidence={confidence} />
      </p>
      <p>{t(`rules.sure.${confidence}`)}</p>
      <ul>
        {grade && <li>{t(`rules.grade.${grade}`)}</li>}
        {singleSource && <li>{t('rules.singleSource')}</li>}
        <li>{t(statusOf(rule) === 'current' ? scoring : 'rules.scoresNever')}</li>
      </ul>
    </section>
  );
}
