import { expect, test } from 'vitest';
import { handsFrame } from '../../src/session/hands-frame';
import { aLift } from '../support/a-lift';

test('what is worn, taken off, turned and held shows', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'put-on', item: 'harness' });
  lift.do({ type: 'take-off-guard', guard: 'governor' });
  lift.do({ type: 'stand-at', spot: 'governor' });
  expect(handsFrame(lift.simulation)).toMatchObject({
    harness: true,
    helmet: false,
    spot: 'governor',
    guardsOff: { governor: true, 'main-sheave': false, 'counterweight-screen': false },
  });
});

test('what is out of the bag is listed with its place, dangerous or not', () => {
  const lift = aLift().standing(4);
  lift.simulation.state.people.lockCoverOpen.fill(0);
  lift.simulation.state.people.cabinetOpen = 0;
  lift.do({ type: 'place-object', object: 'barrier' });
  expect(handsFrame(lift.simulation).stillOut).toEqual([{ object: 'barrier', where: 'landing-4' }]);
});

test('key switches and a door button that is kept pressed show', () => {
  const lift = aLift().standing(9);
  lift.do({ type: 'turn-switch', switch: 'attendant', to: 'on' });
  lift.do({ type: 'hold-door-button', button: 'close' });
  expect(handsFrame(lift.simulation)).toMatchObject({
    doorHeld: 'close',
    keySwitches: { attendant: true, independent: false, firefighter: false, parking: false },
  });
});
