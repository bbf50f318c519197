// Addresses of the page, all behind the #: home, a level's briefing, a level being played, an opened file, the rule book.
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'briefing'; readonly level: string }
  /** `run` names a saved run to go on with */
  | { readonly screen: 'play'; readonly level: string; readonly seed: number; readonly run: string | null }
  | { readonly screen: 'file' }
  | { readonly screen: 'lesson' }
  | { readonly screen: 'practice' }
  | { readonly screen: 'exam' }
  /** `asked` is a question to the rule book, as `rule-query` reads it */
  | { readonly screen: 'rules'; readonly asked: string }
  | { readonly screen: 'rule'; readonly rule: string }
  | { readonly screen: 'unknown'; readonly address: string; readonly seed?: string };

/** Screens whose address is their name. */
const plainScreens = ['file', 'lesson', 'practice', 'exam'] as const;

export const MOST_SEEDS = 1_000_000;

/** @param hash as in `location.hash` */
export function readRoute(hash: string): Route {
  const address = hash.replace(/^#/, '');
  if (address === '' || address === '/') return { screen: 'home' };
  const plain = plainScreens.find((screen) => address === `/${screen}`);
  if (plain) return { screen: plain };
  if (address.startsWith('/rules')) return readRulesRoute(address);
  const [, level, query] = /^\/level\/([a-z0-9-]+)\/?(?:\?(.*))?$/.exec(address) ?? [];
  if (!level) return { screen: 'unknown', address };
  const words = new URLSearchParams(query ?? '');
  const seed = words.get('seed');
  const run = words.get('run');
  if (seed === null && run === null) return { screen: 'briefing', level };
  if (seed !== null && !/^\d{1,9}$/.test(seed)) return { screen: 'unknown', address, seed };
  return { screen: 'play', level, seed: Number(seed ?? 1), run };
}

function readRulesRoute(address: string): Route {
  const found = /^\/rules(?:\/([A-Za-z0-9-]+))?\/?(?:\?(.*))?$/.exec(address);
  if (!found) return { screen: 'unknown', address };
  const [, rule, asked = ''] = found;
  return rule === undefined ? { screen: 'rules', asked } : { screen: 'rule', rule };
}

export function hashOf(route: Exclude<Route, { screen: 'unknown' }>): string {
  if (route.screen === 'home') return '#/';
  if (
    route.screen === 'file' ||
    route.screen === 'lesson' ||
    route.screen === 'practice' ||
    route.screen === 'exam'
  )
    return `#/${route.screen}`;
  if (route.screen === 'rules') return route.asked === '' ? '#/rules' : `#/rules?${route.asked}`;
  if (route.screen === 'rule') return `#/rules/${route.rule}`;
  if (route.screen === 'briefing') return `#/level/${route.level}`;
  const run = route.run === null ? '' : `&run=${route.run}`;
  return `#/level/${route.level}?seed=${route.seed}${run}`;
}

/** A case nobody has prepared for. */
export function drawSeed(): number {
  return 1 + Math.floor(Math.random() * (MOST_SEEDS - 1));
}
