// How sure we are, as a mark: the letter tells it, the border's pattern too, never the colour alone.
import type { Confidence } from '../../regulations/rule';
import { isStrong } from '../../regulations/rule-index';
import { type Page, useWords } from '../page';

type Props = { readonly page: Page; readonly confidence: Confidence; readonly isShort?: boolean };

export function ConfidenceMark({ page, confidence, isShort = false }: Props) {
  const { t } = useWords(page);
  return (
    <span class="confidence" data-strong={isStrong(confidence)}>
      <b>{confidence}</b> <span class={isShort ? 'spoken' : ''}>{t(`rules.confidence.${confidence}`)}</span>
    </span>
  );
}
