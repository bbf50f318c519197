import { expect, test } from 'vitest';
import { holdHotspot, inspectionHotspot, stopHotspot } from '../../../src/session/affordances/station';
import { makeFrame } from '../../../src/session/frame';
import { aLift } from '../../support/a-lift';

test('a stop offers the other of its two positions', () => {
  expect(stopHotspot('car-top-stop', false).actions[0]?.name).toBe('press');
  expect(stopHotspot('car-top-stop', true).actions[0]?.name).toBe('release');
});

test('an inspection switch offers the position it is not in', () => {
  const commandOf = (on: boolean) => inspectionHotspot('pit-inspection', on).actions[0]?.does;
  expect(commandOf(false)).toMatchObject({ command: { switch: 'pit-inspection', to: 'on' } });
  expect(commandOf(true)).toMatchObject({ command: { switch: 'pit-inspection', to: 'off' } });
});

test('a free button holds the car in its direction', () => {
  const spot = holdHotspot(makeFrame(aLift().simulation, []), 'pit', 'down');
  expect(spot.actions[0]?.does).toMatchObject({ command: { station: 'pit', direction: 'down' } });
});
