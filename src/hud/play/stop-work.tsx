// Stopping work and telling somebody, with a reason from a list that names wrong reasons as well as right ones.
import { useRef, useState } from 'preact/hooks';
import { stopAct } from '../../session/panels/hand-panels';
import type { StopParty, StopReason } from '../../sim/commands';
import { stopParties, stopReasons } from '../../sim/desk-words';
import { usePlaying, useWords } from './play-context';

export function StopWork() {
  const { session } = usePlaying();
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState<StopReason | null>(null);
  const [to, setTo] = useState<StopParty>('maintenance-firm');
  const close = () => dialog.current?.close();
  const send = () => {
    if (reason === null) return;
    close();
    session.send(stopAct(reason, to));
  };
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {t('bar.stop-work')}
      </button>
      <dialog ref={dialog} class="stop-work" aria-labelledby="stop-work-title">
        <h2 id="stop-work-title">{t('stop-work.title')}</h2>
        <p>{t('stop-work.explain')}</p>
        <Choice
          name="stop-to"
          legend={t('stop-work.to')}
          of={stopParties}
          chosen={to}
          choose={setTo}
          text="party"
        />
        <Choice
          name="stop-why"
          legend={t('stop-work.why')}
          of={stopReasons}
          chosen={reason}
          choose={setReason}
          text="stop-reason"
        />
        <div class="group">
          <button type="button" onClick={close}>
            {t('stop-work.back')}
          </button>
          <button type="button" class="primary" disabled={reason === null} onClick={send}>
            {t('stop-work.send')}
          </button>
        </div>
      </dialog>
    </>
  );
}

type ChoiceProps<Word extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly of: readonly Word[];
  readonly chosen: Word | null;
  readonly choose: (word: Word) => void;
  /** words stand below this text key */
  readonly text: string;
};

function Choice<Word extends string>({ name, legend, of, chosen, choose, text }: ChoiceProps<Word>) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {of.map((word) => (
        <label key={word}>
          <input type="radio" name={name} checked={word === chosen} onChange={() => choose(word)} />{' '}
          {t(`${text}.${word}`)}
        </label>
      ))}
    </fieldset>
  );
}
