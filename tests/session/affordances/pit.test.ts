import { expect, test } from 'vitest';
import { pitHotspot } from '../../../src/session/affordances/pit';
import { makeFrame } from '../../../src/session/frame';
import { pitPlace } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

const frameOf = (lift: ReturnType<typeof aLift>) => makeFrame(lift.simulation, []);

test('from the landing only the upper stop and the ladder are in reach', () => {
  const frame = frameOf(aLift().standing(1));
  expect(pitHotspot(frame, 'pit-stop-upper')?.state).toBe('released');
  expect(pitHotspot(frame, 'leave-pit')?.actions[0]?.name).toBe('climb-down');
  expect(pitHotspot(frame, 'pit-stop-lower')).toBeUndefined();
});

test('down there everything is', () => {
  const lift = aLift();
  lift.standing(pitPlace(lift.simulation.state));
  lift.do({ type: 'press-stop', device: 'pit-stop-lower' });
  const frame = frameOf(lift);
  expect(pitHotspot(frame, 'pit-stop-lower')?.state).toBe('pressed');
  expect(pitHotspot(frame, 'pit-inspection')?.state).toBe('on-normal');
  expect(pitHotspot(frame, 'leave-pit')?.actions.map(({ name }) => name)).toEqual([
    'open-from-inside',
    'gap-from-inside',
    'set-door-stop',
    'look-out',
    'climb-out',
  ]);
});
