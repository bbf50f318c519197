// One line that tells what happens, seen by all and spoken to those who listen.
import { useEffect, useState } from 'preact/hooks';
import { speakEvent } from '../speech/speak-event';
import { usePlaying, useWords } from './play-context';

/** A burst of events is told by its last few. */
const MOST_AT_ONCE = 3;

export function Captions() {
  const { session } = usePlaying();
  const { t } = useWords();
  const [line, setLine] = useState('');
  useEffect(() => {
    let before = session.store.getState().frame;
    return session.store.subscribe(() => {
      const { frame } = session.store.getState();
      if (frame === before) return;
      before = frame;
      const said = frame.events.flatMap(({ event }) => speakEvent(event, t) ?? []);
      if (said.length > 0) setLine([...new Set(said)].slice(-MOST_AT_ONCE).join(t('sentence-gap')));
    });
  }, [session, t]);
  return (
    <div class="caption" role="status" aria-live="polite">
      {line}
    </div>
  );
}
