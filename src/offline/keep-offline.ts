// Asks the browser to keep the whole game on this device, once the page has come to rest, and tells how that goes.
import { createStore } from 'zustand/vanilla';

/** Whether this device holds the whole game, and whether a newer one waits to take over. */
export type OfflineState = 'none' | 'kept' | 'newer';

/** The first scene should have the network to itself. */
const REST_MILLISECONDS = 6000;

/** @returns the state to watch, and what lets the newer build take over; the page then loads itself again */
export function keepOffline() {
  const store = createStore<OfflineState>(() => 'none');
  const watch = (state: OfflineState) => store.setState(state, true);
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // a page opened as a file, over plain http or in a guest window has none
  if (!workers || !import.meta.env.PROD) return { store, takeOver: () => undefined };
  let newer: ServiceWorker | null = null;
  const found = (worker: ServiceWorker | null) => {
    if (!worker) return;
    const look = () => {
      if (worker.state === 'activated') watch('kept');
      if (worker.state !== 'installed' || !workers.controller) return;
      newer = worker;
      watch('newer');
    };
    worker.addEventListener('statechange', look);
    look();
  };
  const register = async () => {
    const registration = await workers.register('./service-worker.js', { updateViaCache: 'none' });
    found(registration.active);
    found(registration.waiting ?? registration.installing);
    registration.addEventListener('updatefound', () => found(registration.installing));
  };
  // no room or no permission: the game is played all the same, with the network
  window.setTimeout(() => void register().catch(() => undefined), REST_MILLISECONDS);
  const takeOver = () => {
    if (!newer) return;
    workers.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    newer.postMessage('take-over');
  };
  return { store, takeOver };
}
