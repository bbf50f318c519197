// Addresses of the page, all behind the #: home, a level's briefing, a level being played, an opened file.
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'briefing'; readonly level: string }
  /** `run` names a saved run to go on with */
  | { readonly screen: 'play'; readonly level: string; readonly seed: number; readonly run: string | null }
  | { readonly screen: 'file' }
  | { readonly screen: 'unknown'; readonly address: string; readonly seed?: string };

export const MOST_SEEDS = 1_000_000;

/** @param hash as in `location.hash` */
export function readRoute(hash: string): Route {
  const address = hash.replace(/^#/, '');
  if (address === '' || address === '/') return { screen: 'home' };
  if (address === '/file') return { screen: 'file' };
  const [, level, query] = /^\/level\/([a-z0-9-]+)\/?(?:\?(.*))?$/.exec(address) ?? [];
  if (!level) return { screen: 'unknown', address };
  const words = new URLSearchParams(query ?? '');
  const seed = words.get('seed');
  const run = words.get('run');
  if (seed === null && run === null) return { screen: 'briefing', level };
  if (seed !== null && !/^\d{1,9}$/.test(seed)) return { screen: 'unknown', address, seed };
  return { screen: 'play', level, seed: Number(seed ?? 1), run };
}

export function hashOf(route: Exclude<Route, { screen: 'unknown' }>): string {
  if (route.screen === 'home') return '#/';
  if (route.screen === 'file') return '#/file';
  if (route.screen === 'briefing') return `#/level/${route.level}`;
  const run = route.run === null ? '' : `&run=${route.run}`;
  return `#/level/${route.level}?seed=${route.seed}${run}`;
}

/** A case nobody has prepared for. */
export function drawSeed(): number {
  return 1 + Math.floor(Math.random() * (MOST_SEEDS - 1));
}
