import { expect, test } from 'vitest';
import {
  isShortCut,
  isUnpunished,
  smallest,
  walk,
  weigh,
  wholeSolution,
} from '../../../src/admission/search/route';
import { makeScheme, type Scheme } from '../../../src/admission/search/scheme';
import { stepsFor } from '../../../src/session/play-script';
import { beginPlay } from '../../../src/session/play-through';
import { defectiveCandidate } from '../../support/defective-levels';

function schemeOf(name: string): Scheme {
  const { level, solution } = defectiveCandidate(name);
  return makeScheme(beginPlay(level, 1), stepsFor(level, solution, 1));
}

const scheme = schemeOf('short-cut-without-padlock');
const types = (route: ReturnType<typeof wholeSolution>) =>
  scheme.moves.flatMap(({ command }, at) =>
    route.some((leg) => leg.at === at) || !command ? [] : [command.type],
  );
const without = (...left: readonly string[]) =>
  wholeSolution(scheme).filter(({ at }) => {
    const command = scheme.moves[at]?.command;
    return !left.includes(
      command && 'object' in command ? `${command.type} ${command.object}` : (command?.type ?? ''),
    );
  });

test('the solution earns everything and runs into nothing but what is part of the work', () => {
  expect(weigh(scheme, walk(scheme, wholeSolution(scheme)))).toEqual({
    passed: true,
    full: true,
    dangers: [],
  });
});

test('work behind an unlocked switch earns as much where nobody asks for the padlock, and is unsafe', () => {
  const weighed = weigh(scheme, walk(scheme, without('place-object padlock', 'remove-object padlock')));
  expect(weighed).toMatchObject({ passed: true, full: true });
  expect(isUnpunished(scheme, weighed)).toBe(true);
});

const offer = scheme.offers[0]?.[0] ?? 0;
const odd = { move: offer, at: -1, act: scheme.acts.get(offer) ?? null };

test('what does not matter is given back and taken out: the padlock is what is missing', () => {
  const wide = [odd, ...without('place-object padlock', 'remove-object padlock')];
  expect(types(smallest(scheme, wide))).toEqual(['place-object']);
  expect(smallest(scheme, wide)).not.toContain(odd);
});

test('to do more, and no faster, is no short cut', () => {
  expect(isShortCut(scheme, without('place-object padlock'))).toBe(true);
  expect(isShortCut(scheme, [odd, ...without('place-object padlock')])).toBe(false);
  expect(isShortCut(scheme, wholeSolution(scheme))).toBe(false);
});
