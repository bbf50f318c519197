// Opens the loudspeaker when it is wanted and allowed: sound is on and the player has touched the page once.
import type { Session } from '../session/session';
import type { Page } from './page';

const gestures = ['pointerdown', 'keydown'] as const;

/** @returns how to close it again */
export function openSoundAfterGesture({ doors, views, progress }: Page, session: Session): () => void {
  let state: 'waiting' | 'opening' | 'closed' = 'waiting';
  let close: (() => void) | undefined;
  const look = () => {
    const touched = navigator.userActivation?.hasBeenActive ?? true;
    if (state !== 'waiting' || !touched || !views.getState().sound) return;
    state = 'opening';
    // a browser without sound, or a page without its sound file, is played in silence, and says so
    doors.openSound(session, views, progress).then(
      ({ stop }) => {
        if (state === 'closed') stop();
        else close = stop;
      },
      () => views.setState({ soundFails: true }),
    );
  };
  for (const gesture of gestures) window.addEventListener(gesture, look);
  const stopLooking = views.subscribe(look);
  look();
  return () => {
    state = 'closed';
    for (const gesture of gestures) window.removeEventListener(gesture, look);
    stopLooking();
    close?.();
  };
}
