// Where what had the focus is taken away, with the place one has left or with what was done, the nearest thing round it
// that is still there takes the focus: whoever listens hears its name and goes on from there, not from the page's top.
import { useEffect } from 'preact/hooks';
import type { Session } from '../../session/session';
import type { ViewStore } from '../../session/view-store';

/** Arriving shows the new place a few frames later: the name should be that place's. */
const UNTIL_SETTLED = 100;
/** Takes the focus where nothing nearer is left: the picture's main pane. */
const MAIN = '.pane';

/** What may take the focus says so by `tabIndex={-1}` and has a name. */
export function useFocusKept(session: Session, views: ViewStore): void {
  useEffect(() => {
    let last: Element | null = null;
    let round: readonly HTMLElement[] = [];
    let timer = 0;
    const note = ({ target }: Event) => {
      last = target instanceof Element ? target : null;
      round = holdersRound(last);
    };
    const look = () => {
      timer = 0;
      if (document.activeElement !== document.body || !last || last.isConnected) return;
      const heir = round.find(({ isConnected }) => isConnected) ?? document.querySelector<HTMLElement>(MAIN);
      heir?.focus({ preventScroll: true });
    };
    const soon = () => {
      if (timer === 0 && last) timer = window.setTimeout(look, UNTIL_SETTLED);
    };
    document.addEventListener('focusin', note);
    const stops = [session.store.subscribe(soon), views.subscribe(soon)];
    return () => {
      document.removeEventListener('focusin', note);
      for (const stop of stops) stop();
      window.clearTimeout(timer);
    };
  }, [session, views]);
}

/** From the inside outwards. */
function holdersRound(element: Element | null): readonly HTMLElement[] {
  const holders: HTMLElement[] = [];
  for (let box = element?.parentElement; box; box = box.parentElement)
    if (box.getAttribute('tabindex') === '-1') holders.push(box);
  return holders;
}
