import { expect, test } from 'vitest';
import { dangersOf, isVeto } from '../../../src/admission/search/dangers';
import { dangers as moments } from '../../../src/session/unsafe-moments';
import { findProcedure } from '../../../src/training/procedures/procedures';

const solution = [{ type: 'walk', to: 'landing-4' } as const];

test('every veto of a shared procedure that needs no more than a landing is watched, each once', () => {
  const watched = dangersOf(solution, ['machine-room']).filter(isVeto);
  const titles = new Set(watched.map(({ words }) => words.en));
  const own = ['isolate-and-prove', 'pit-entry', 'car-roof-entry'].flatMap((id) =>
    (findProcedure(id)?.steps ?? []).flatMap(({ veto, title }) => (veto ? [title.en] : [])),
  );
  expect(own.length).toBeGreaterThan(8);
  for (const title of own) expect(titles).toContain(title);
  expect(new Set(watched.map(({ sign }) => JSON.stringify(sign))).size).toBe(watched.length);
});

test('rules of a landing are watched at the landings the solution goes to', () => {
  const text = JSON.stringify(dangersOf(solution, ['machine-room']));
  expect(text).toContain('landing-4');
  expect(text).not.toContain('landing-3');
  expect(text).not.toContain('${');
});

test('every unsafe moment of the debrief is watched, and is no veto', () => {
  const signs = dangersOf([], []).filter((danger) => !isVeto(danger));
  expect(signs.map(({ sign }) => sign)).toEqual(moments);
});

test('what a release in the machine room forbids is not watched where there is none', () => {
  const powered = (features: readonly string[]) =>
    dangersOf([], features).some(({ words }) => words.en.startsWith('Neither brake released'));
  expect([powered(['machine-room']), powered([])]).toEqual([true, false]);
});
