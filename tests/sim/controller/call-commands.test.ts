// Buttons that speak to the controller.
import { expect, test } from 'vitest';
import { aLift } from '../../support/a-lift';

test('the door-open button reopens closing doors, the close button cuts the wait', () => {
  const lift = aLift().call(1).run(3);
  lift.simulation.state.people.place = 9;
  lift.do({ type: 'press-door-button', button: 'close' }, 1);
  expect(lift.saw('car-door-closing')).toBe(true);
  const opened = lift.events.filter(({ type }) => type === 'car-door-opening').length;
  lift.do({ type: 'press-door-button', button: 'open' }, 3);
  expect(lift.events.filter(({ type }) => type === 'car-door-opening').length).toBe(opened + 1);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
});

test('terminal landings have one call button, and a dead board keeps no call', () => {
  const lift = aLift();
  expect(lift.do({ type: 'press-hall-call', direction: 'down' })).toBe('nothing-there');
  lift.simulation.state.electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  lift.run(0.2);
  expect(lift.do({ type: 'press-hall-call', direction: 'up' })).toBeUndefined();
  expect([...lift.simulation.state.controller.hallUp]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(lift.standing(0).do({ type: 'press-reset' })).toBe('no-power');
});

test('a car call carries the car and is put out on arrival', () => {
  const lift = aLift();
  lift.simulation.state.people.place = 9;
  lift.do({ type: 'press-car-call', floor: 2 }, 12);
  expect(lift.events).toContainEqual({ type: 'car-stopped', floor: 2 });
  expect(lift.simulation.state.controller.carCalls[1]).toBe(0);
});

test('between two landings the door button opens nothing', () => {
  const lift = aLift();
  lift.simulation.state.mechanics.carPosition = 10;
  lift.run(1).simulation.state.people.place = 9;
  lift.do({ type: 'press-door-button', button: 'open' }, 3);
  expect([lift.saw('car-door-opening'), lift.simulation.state.mechanics.carDoor]).toEqual([false, 0]);
});
