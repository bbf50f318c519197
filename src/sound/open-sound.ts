// Opens a loudspeaker for a sitting and lets the sound desk work it.
import type { Session } from '../session/session';
import type { ViewStore } from '../session/view-store';
import { type Loudspeaker, openLoudspeaker } from './loudspeaker';
import { soundNames } from './recipes';
import { openDesk, type VolumeSetting } from './sound-desk';

/** milliseconds that what still sounds is given to die away */
const FADING = 150;
/** milliseconds that a browser may take from the gesture to the first sound */
const UNTIL_HEARD = 1500;

export function openSound(session: Session, views: ViewStore, setting: VolumeSetting): { stop(): void } {
  const speaker = openLoudspeaker();
  const desk = openDesk(session, views, setting, speaker);
  const stopPreparing = prepareWhenIdle(speaker);
  const listening = window.setInterval(() => {
    const soundFails = !speaker.isHeard();
    if (views.getState().soundFails !== soundFails) views.setState({ soundFails });
    if (!soundFails) window.clearInterval(listening);
  }, UNTIL_HEARD);
  return {
    stop: () => {
      window.clearInterval(listening);
      stopPreparing();
      desk.stop();
      window.setTimeout(() => speaker.close(), FADING);
    },
  };
}

/** One sound at a time, in moments when nothing else is to do. @returns how to stop */
function prepareWhenIdle(speaker: Loudspeaker): () => void {
  const left = [...soundNames];
  let isOver = false;
  const idle = window.requestIdleCallback ?? ((act: () => void) => window.setTimeout(act, 100));
  const next = () => {
    const name = isOver ? undefined : left.shift();
    if (name === undefined) return;
    speaker.prepare(name);
    idle(next);
  };
  idle(next);
  return () => {
    isOver = true;
  };
}
