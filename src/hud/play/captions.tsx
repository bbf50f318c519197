// One line that tells what happens, seen by all for a while and spoken to those who listen. It covers nothing that can
// be clicked; the notes keep it.
import { useEffect, useState } from 'preact/hooks';
import type { Frame } from '../../session/frame';
import { callerWords } from '../speech/caller-words';
import type { Witness } from '../speech/noticed';
import { motionWords } from '../speech/motion-words';
import { sightWords } from '../speech/sight-words';
import { speakEvent } from '../speech/speak-event';
import type { SimEvent } from '../../sim/events';
import type { Say } from '../i18n';
import { usePlaying, useWords } from './play-context';

/** A burst of events is told by its last few. */
const MOST_AT_ONCE = 3;

/** Operations in which the car's door opens and shuts by itself. */
const serves: ReadonlySet<Frame['board']['operation']> = new Set(['automatic', 'fire-return', 'rescue']);

/** What the picture shows of it goes before what can be said without; what a caller says follows what was asked. */
function spoken(event: SimEvent, frame: Frame, t: Say, witness: Witness): readonly string[] {
  const happened = shown(event, frame, t) ?? (isCutOff(event) ? null : speakEvent(event, t, witness));
  return [happened, callerWords(event, frame, t)].flatMap((words) => words ?? []);
}

function shown(event: SimEvent, frame: Frame, t: Say): string | null {
  if (event.type === 'thing-looked-at') return sightWords(event.thing, frame, t);
  const atDesk = event.type === 'work-handed-over' && frame.desk?.onSite === false;
  return atDesk ? t('event.desk-handed-over') : motionWords(event, frame, t);
}

/** A run that is cut off has not stopped yet: that is told when it has. */
function isCutOff(event: SimEvent): boolean {
  return event.type === 'car-stopped' && event.floor === null;
}

function witnessOf({ place, rider, landings, car, board }: Frame): Witness {
  const held = landings.filter(({ keyTurned, heldOpen, doorStop }) => keyTurned || heldOpen || doorStop);
  return {
    place,
    rides: rider !== null,
    atModel: rider?.thing === 'model',
    byHand: held.map(({ floor }) => floor),
    byCar: serves.has(board.operation) ? car.landing : 0,
  };
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
      if (frame.events.length === 0) return;
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
