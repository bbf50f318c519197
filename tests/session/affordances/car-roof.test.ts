import { expect, test } from 'vitest';
import { carRoofHotspot } from '../../../src/session/affordances/car-roof';
import { makeFrame } from '../../../src/session/frame';
import { roofPlace } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

const frameOf = (lift: ReturnType<typeof aLift>) => makeFrame(lift.simulation, []);

test('from the sill the stop is in reach, the buttons are not', () => {
  const lift = aLift().standing(2);
  expect(carRoofHotspot(frameOf(lift), 'car-top-stop')?.actions).toHaveLength(1);
  expect(carRoofHotspot(frameOf(lift), 'hold-up')).toBeUndefined();
  expect(carRoofHotspot(frameOf(lift), 'leave-roof')?.actions[0]?.name).toBe('step-onto-roof');
});

test('on the roof a held button offers to be let go', () => {
  const lift = aLift();
  lift.standing(roofPlace(lift.simulation.state));
  expect(carRoofHotspot(frameOf(lift), 'hold-up')?.actions[0]?.name).toBe('hold-button');
  lift.do({ type: 'hold-direction', station: 'car-top', direction: 'up' });
  expect(carRoofHotspot(frameOf(lift), 'hold-up')?.actions[0]?.name).toBe('let-go-button');
});

test('between floors there is no sill to step over', () => {
  const lift = aLift();
  lift.standing(roofPlace(lift.simulation.state));
  lift.simulation.state.mechanics.carPosition = 1.6;
  expect(carRoofHotspot(frameOf(lift), 'leave-roof')).toMatchObject({ name: 'no-sill', actions: [] });
});
