import { expect, test } from 'vitest';
import { isUnpunished } from '../../../src/admission/search/route';
import { makeScheme, type Scheme } from '../../../src/admission/search/scheme';
import { bridge, leaveOut, type Tried, weaken } from '../../../src/admission/search/ways';
import { stepsFor } from '../../../src/session/play-script';
import { beginPlay } from '../../../src/session/play-through';
import { defectiveCandidate } from '../../support/defective-levels';

function schemeOf(name: string): Scheme {
  const { level, solution } = defectiveCandidate(name);
  return makeScheme(beginPlay(level, 1), stepsFor(level, solution, 1));
}

const unpunished = (scheme: Scheme, tried: Iterable<Tried>) =>
  [...tried].filter((one) => isUnpunished(scheme, one)).map(({ route }) => route);

test('what nobody asks for is left out', () => {
  const scheme = schemeOf('short-cut-onto-moving-roof');
  const stop = scheme.moves.findIndex(({ command }) => command?.type === 'press-stop');
  const routes = unpunished(scheme, leaveOut(scheme));
  expect(routes.some((route) => !route.some(({ at }) => at === stop))).toBe(true);
});

test('a stop button stands in for the main switch, padlock and all', () => {
  const scheme = schemeOf('short-cut-by-stop-button');
  const acts = unpunished(scheme, weaken(scheme)).map((route) =>
    route.flatMap(({ act }) => (act ? [act.type] : [])),
  );
  expect(acts).toContainEqual(['press-stop', 'release-stop', 'press-reset']);
});

test('a jumper stands in for the repair, and is fetched again', () => {
  const scheme = schemeOf('short-cut-by-jumper');
  const [route = []] = unpunished(scheme, bridge(scheme));
  expect(route.flatMap(({ act }) => (act ? [act.type] : []))).toEqual([
    'connect-jumper',
    'press-reset',
    'walk',
    'open-cover',
    'remove-jumper',
    'close-cover',
    'walk',
  ]);
  expect(route.some(({ at }) => scheme.moves[at]?.command?.type === 'replace-part')).toBe(false);
});
