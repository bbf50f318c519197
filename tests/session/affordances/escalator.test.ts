// What is offered at the escalator changes with where one is: before it, on it, caught, off.
import { expect, test } from 'vitest';
import { escalatorHotspot } from '../../../src/session/affordances/escalator';
import { makeFrame } from '../../../src/session/frame';
import { arrange } from '../../../src/sim/arrange';
import { createSimulation, perform, tick } from '../../../src/sim/simulation';
import { aLift } from '../../support/a-lift';

function offered(seconds: number, ...acts: readonly ('step-on' | 'press-stop' | 'stand-at-edge')[]) {
  const simulation = createSimulation('ref-1000', 0, undefined, { shoes: 'soft-clogs' });
  arrange(simulation, { player: { age: 'child' } });
  for (const act of acts) perform(simulation, 'technician', { type: 'on-escalator', act });
  for (let i = 0; i < seconds * 100; i++) tick(simulation);
  const frame = makeFrame(simulation, []);
  return (id: string) =>
    escalatorHotspot(frame, id)?.actions.map(({ name }) => name.replace('escalator-', ''));
}

test('no escalator, nothing to do at it', () => {
  expect(escalatorHotspot(makeFrame(aLift().simulation, []), 'escalator')).toBeUndefined();
});

test('before it: look, and step on while it runs', () => {
  const at = offered(1);
  expect([at('escalator-signs'), at('escalator'), at('handrail')]).toEqual([
    ['look-at-signs'],
    ['step-on'],
    undefined,
  ]);
  expect(offered(3, 'press-stop')('escalator')).toEqual([]);
});

test('on it: the rail and one’s feet; caught by a foot: only that foot', () => {
  const on = offered(1, 'step-on');
  expect(on('handrail')).toEqual(['hold-handrail']);
  expect(on('escalator')).toContain('stand-at-edge');
  expect(offered(4, 'step-on', 'stand-at-edge')('escalator')).toEqual(['pull-foot-free']);
});
