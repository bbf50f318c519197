// The keeper of the page for places without a network: stores every file of the build at the first visit and serves it
// from then on. A newer build is stored beside the old one and takes over when the player says so, or at the next visit.
import { addPlugins, cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { withoutVary } from './without-vary';

declare const FILES_OF_THE_BUILD: PrecacheEntry[];

type Keeper = {
  addEventListener(type: 'message', act: (event: { readonly data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
};
const keeper = globalThis as unknown as Keeper;

addPlugins([{ cacheWillUpdate: async ({ response }) => withoutVary(response) }]);
cleanupOutdatedCaches();
precacheAndRoute(FILES_OF_THE_BUILD, { ignoreURLParametersMatching: [/.*/] });

keeper.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void keeper.skipWaiting();
});
