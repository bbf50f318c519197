// How sure we are of a rule: its mark, strong or weak, and in words for who hears it.
import type { Confidence } from '../../regulations/rule';
import { isStrong } from '../../regulations/rule-index';
import { useWords } from './play-context';

export function Sure({ confidence }: { readonly confidence: Confidence }) {
  const { t } = useWords();
  const words = t(`debrief.sure.${confidence}`);
  return (
    <span class="sure" data-strong={isStrong(confidence)} title={words}>
      {confidence}
      <span class="spoken"> {words}</span>
    </span>
  );
}
