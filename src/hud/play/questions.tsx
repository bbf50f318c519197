// What the level asks: each question with its choices as the seed has laid them, and how sure one is of the answer.
// Pupils are not asked how sure they are.
import { useState } from 'preact/hooks';
import {
  answerAct,
  answersGiven,
  asksHowSure,
  answersLeft,
  sureSteps,
} from '../../session/panels/papers-panel';
import type { Finding } from '../../training/findings';
import { inLanguage } from '../i18n';
import { useAlike, usePlaying, useWords } from './play-context';

export function Questions() {
  const { session } = usePlaying();
  return (
    <ol class="questions">
      {session.asks.findings.map((finding) => (
        <Question key={finding.id} finding={finding} />
      ))}
    </ol>
  );
}

function Question({ finding }: { readonly finding: Finding }) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  // every answer publishes a frame, so this is looked at again after each
  const given = useAlike(() => answersGiven(session, finding));
  const [sure, setSure] = useState(0.75);
  const left = answersLeft(session, finding);
  const isAsked = asksHowSure(session);
  const isDone = left === 0;
  const answer = (choice: string) =>
    isDone || session.send(answerAct(finding, choice, isAsked ? sure : undefined));
  return (
    <li>
      <fieldset class="question" data-done={isDone}>
        <legend>{inLanguage(finding.title, language)}</legend>
        <div class="question-choices">
          {finding.choices.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              aria-pressed={given.at(-1) === id}
              aria-disabled={isDone}
              onClick={() => answer(id)}
            >
              {inLanguage(text, language)}
            </button>
          ))}
        </div>
        {isAsked && (
          <label>
            {t('questions.sure')}{' '}
            <select
              disabled={isDone}
              value={String(sure)}
              onChange={(event) => setSure(Number(event.currentTarget.value))}
            >
              {sureSteps.map((step) => (
                <option key={step} value={String(step)}>
                  {t('questions.percent', { percent: step * 100 })}
                </option>
              ))}
            </select>
          </label>
        )}
        {left !== null && <small>{t('questions.left', { left })}</small>}
      </fieldset>
    </li>
  );
}
