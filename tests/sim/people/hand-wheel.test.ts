// The removable wheel: fitted it opens the chain, and one pair of hands is at one thing.
import { expect, test } from 'vitest';
import { Harm, Motion, Victim } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

const atMachine = (preset = 'geared-630'): Lift => aLift(preset).standing(0);

test('only a lift with a wheel has one', () => {
  expect(atMachine('ref-1000').do({ type: 'fit-wheel' })).toBe('nothing-there');
  expect(atMachine().standing(1).do({ type: 'fit-wheel' })).toBe('out-of-reach');
  expect(atMachine().do({ type: 'turn-wheel', act: 'hold' })).toBe('nothing-there');
});

test('fitting it opens its switch: the lift goes dead until it is off again', () => {
  const lift = atMachine();
  const { inputs } = lift.simulation.state.electrical;
  expect(lift.do({ type: 'fit-wheel' }, 1)).toBeUndefined();
  expect(lift.do({ type: 'fit-wheel' })).toBe('already-so');
  expect(inputs[0]).toBe(0);
  lift.call(4).run(30);
  expect(lift.simulation.state.mechanics.carPosition).toBe(0);
  lift.do({ type: 'remove-wheel' }, 1);
  expect(inputs[0]).toBe(1);
});

test('one cannot hold the wheel and the brake lever', () => {
  const lift = atMachine();
  lift.do({ type: 'turn-main-switch', to: 'off' });
  lift.do({ type: 'fit-wheel' });
  expect(lift.do({ type: 'turn-wheel', act: 'hold' })).toBeUndefined();
  expect(lift.do({ type: 'turn-wheel', act: 'hold' })).toBe('already-so');
  expect(lift.do({ type: 'pull-brake-lever' })).toBe('hands-full');
  lift.do({ type: 'turn-wheel', act: 'free' });
  expect(lift.do({ type: 'pull-brake-lever' })).toBeUndefined();
  expect(lift.do({ type: 'turn-wheel', act: 'up' })).toBe('hands-full');
  expect(lift.events).toContainEqual({ type: 'wheel-turned', act: 'hold', by: 'technician' });
});

test('walking away lets go of wheel and lever', () => {
  const lift = atMachine();
  lift.do({ type: 'fit-wheel' });
  lift.do({ type: 'turn-wheel', act: 'hold' });
  lift.do({ type: 'walk', to: 'landing-1' });
  expect(lift.simulation.state.mechanics.wheelTurn).toBe(0);
});

test('the wheel left on with its switch bridged and the mains on: the motor flings it', () => {
  const lift = atMachine();
  lift.do({ type: 'fit-wheel' });
  lift.do({ type: 'connect-jumper', from: 'rail.103', to: 'rail.104' });
  lift.call(4);
  for (let i = 0; i < 200 && lift.simulation.state.people.harm === Harm.none; i++) lift.run(0.1);
  expect(lift.simulation.state.people.harm).toBe(Harm.strike);
  expect(lift.events).toContainEqual({
    type: 'person-struck',
    victim: 'technician',
    by: 'hand-wheel',
  });
});

test('a wheel that runs away from its hands strikes them; nobody at it, nobody is hurt', () => {
  for (const [turn, harm] of [
    [1, Harm.strike],
    [0, Harm.none],
  ] as const) {
    const lift = atMachine();
    const { mechanics, people } = lift.simulation.state;
    lift.do({ type: 'turn-main-switch', to: 'off' });
    lift.do({ type: 'fit-wheel' });
    mechanics.carPosition = 7;
    mechanics.carSpeed = 0.5;
    mechanics.motion = Motion.free;
    mechanics.handOnBrake = 1;
    mechanics.wheelTurn = turn;
    people.wheelBy = turn;
    lift.run(0.05);
    expect(people.harm).toBe(harm);
    expect(people.victim).toBe(Victim.technician);
  }
});
