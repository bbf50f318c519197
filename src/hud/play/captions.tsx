// One line that tells what happens, seen by all for a while and spoken to those who listen. It covers nothing that can
// be clicked; the notes keep it.
import { useEffect, useState } from 'preact/hooks';
import type { Frame } from '../../session/frame';
import { callerWords } from '../speech/caller-words';
import type { Witness } from '../speech/noticed';
import { sightWords } from '../speech/sight-words';
import { speakEvent } from '../speech/speak-event';
import type { SimEvent } from '../../sim/events';
import type { Say } from '../i18n';
import { usePlaying, useWords } from './play-context';

/** A burst of events is told by its last few. */
const MOST_AT_ONCE = 3;

/** What is seen says by itself that one has looked; what a caller says follows what was asked. */
function spoken(event: SimEvent, frame: Frame, t: Say, witness: Witness): readonly string[] {
  const seen = event.type === 'thing-looked-at' ? sightWords(event.thing, frame, t) : null;
  return [seen ?? speakEvent(event, t, witness), callerWords(event, frame, t)].flatMap(
    (words) => words ?? [],
  );
}

function witnessOf({ place, rider }: Frame): Witness {
  return { place, rides: rider !== null, atModel: rider?.thing === 'model' };
}

export function Captions() {
  const { session } = usePlaying();
  const { t } = useWords();
  const [{ line, told }, setLine] = useState({ line: '', told: 0 });
  useEffect(() => {
    let before = session.store.getState().frame;
    return session.store.subscribe(() => {
      const { frame } = session.store.getState();
      if (frame === before) return;
      before = frame;
      const witness = witnessOf(frame);
      const said = frame.events.flatMap(({ event }) => spoken(event, frame, t, witness));
      if (said.length > 0)
        setLine({ line: [...new Set(said)].slice(-MOST_AT_ONCE).join(t('sentence-gap')), told: frame.tick });
    });
  }, [session, t]);
  return (
    <div class="caption" role="status" aria-live="polite">
      {line && (
        <p key={`${told} ${line}`} class="caption-line">
          {line}
        </p>
      )}
    </div>
  );
}
