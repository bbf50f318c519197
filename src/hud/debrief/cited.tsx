// A rule that a line or a note rests on: where it stands, how sure we are of it, and what it says in our words.
import { citedAs } from '../../regulations/documents';
import type { Confidence, Rule } from '../../regulations/rule';
import { isStrong } from '../../regulations/rule-index';
import { useWords } from '../play/play-context';
import { Sure } from '../play/sure';
import { hashOf } from '../route';

type Props = {
  readonly id: string;
  readonly confidence: Confidence;
  /** undefined until it has come */
  readonly rule: Rule | undefined;
};

/** Opens beside the debrief, which leaving would close. */
export function Cited({ id, confidence, rule }: Props) {
  const { t, language } = useWords();
  return (
    <small class="cited">
      <Sure confidence={confidence} />{' '}
      <a href={hashOf({ screen: 'rule', rule: id })} target="_blank" rel="noopener">
        {rule ? citedAs(rule, language).join(' · ') : id}
        <span class="spoken"> {t('debrief.new-page')}</span>
      </a>
      {rule ? `${t('sheet.colon')}${rule.text[language]}` : ''}
      {!isStrong(confidence) && ` — ${t('debrief.note')}`}
    </small>
  );
}
