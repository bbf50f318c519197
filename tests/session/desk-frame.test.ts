import { expect, test } from 'vitest';
import { deskFrame } from '../../src/session/desk-frame';
import { makeFrame } from '../../src/session/frame';
import { viewsFrom } from '../../src/session/views-at';
import { createSimulation } from '../../src/sim/simulation';
import { aDesk } from '../support/a-desk';

test('a lift without a desk shows none', () => {
  expect(deskFrame(createSimulation('ref-1000'))).toBeNull();
});

test('a call shows only what was asked', () => {
  const desk = aDesk().run(30);
  const first = () => deskFrame(desk.simulation)?.calls[0];
  expect(first()).toMatchObject({ status: 'ringing', at: null, persons: null, condition: null });
  desk.do({ type: 'take-call', call: 1 });
  desk.do({ type: 'ask-caller', about: 'persons' }, 5);
  desk.do({ type: 'ask-caller', about: 'place' }, 5);
  expect(first()).toMatchObject({ status: 'on-line', at: [3, 1], persons: 2, condition: null });
});

test('a crew on its way counts down to its arrival', () => {
  const desk = aDesk().run(30).dispatch(1, 1);
  const crew = () => deskFrame(desk.simulation)?.crews[0];
  const before = crew()?.arrivesIn ?? 0;
  desk.run(60);
  expect(crew()).toMatchObject({ call: 1, there: false });
  expect(before - (crew()?.arrivesIn ?? 0)).toBeCloseTo(60, 5);
});

test('with the list in hand one stands at a lift and sees both', () => {
  const call = { at: 10, x: 1, y: 1, persons: 1, condition: 'well' as const };
  const onSite = createSimulation('ref-1000', 0, { onSite: true, calls: [call], crews: [] });
  expect(viewsFrom(makeFrame(onSite, []))).toEqual(['landing', 'desk']);
  expect(viewsFrom(makeFrame(aDesk().simulation, []))).toEqual(['desk']);
});
