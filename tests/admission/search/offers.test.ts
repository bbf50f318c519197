import { expect, test } from 'vitest';
import { jumpersFor, offersHere } from '../../../src/admission/search/offers';
import { advance } from '../../../src/sim/advance';
import { createSimulation, perform } from '../../../src/sim/simulation';

test('what is offered follows where one stands', () => {
  const lift = createSimulation('ref-1000');
  advance(lift, 500);
  const types = () => new Set(offersHere(lift, 'ref-1000').map(({ type }) => type));
  expect(types()).toContain('press-hall-call');
  expect(types()).not.toContain('turn-main-switch');
  perform(lift, 'technician', { type: 'walk', to: 'machine-room' });
  advance(lift, 12_000);
  expect(types()).toContain('turn-main-switch');
  expect(types()).not.toContain('press-hall-call');
  expect(types()).not.toContain('look-at');
});

test('jumpers go across what is measured with one probe after the other, and the whole of the locks', () => {
  const probe = (terminal: string, which: 'red' | 'black' = 'red') =>
    ({ type: 'place-probe', probe: which, terminal }) as const;
  const jumpers = jumpersFor([
    probe('rail.N', 'black'),
    probe('rail.122'),
    probe('rail.123'),
    probe('rail.123'),
  ]);
  expect(jumpers.map(({ from, to }) => `${from} ${to}`)).toEqual(['rail.120 rail.130', 'rail.122 rail.123']);
});
