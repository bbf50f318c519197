// People helped out of a car that stands near a landing, without power.
import { describe, expect, test } from 'vitest';
import { arrange } from '../../../src/sim/arrange';
import { Harm, Victim } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

/** A dead lift with riders, its car so far above floor three; landing door held open by the technician there. */
function stuck(above: number, riders = 2) {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' });
  arrange(lift.simulation, {
    car: { floor: 3, above },
    technician: 'landing-3',
    passengers: { count: riders },
  });
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 2);
  return lift;
}

describe('the car door', () => {
  test('is pulled open and shut by hand while no operator drives it', () => {
    const lift = stuck(0.1);
    expect(lift.do({ type: 'pull-car-door', to: 'open' }, 4)).toBeUndefined();
    expect(lift.simulation.state.mechanics.carDoor).toBe(1);
    expect(lift.do({ type: 'pull-car-door', to: 'open' })).toBe('already-so');
    lift.do({ type: 'pull-car-door', to: 'shut' }, 4);
    expect(lift.simulation.state.mechanics.carDoor).toBe(0);
  });

  test('is out of reach behind a shut landing door, or a storey away', () => {
    const lift = stuck(0.1);
    lift.do({ type: 'return-key' });
    lift.do({ type: 'release-landing-door' }, 5);
    expect(lift.do({ type: 'pull-car-door', to: 'open' })).toBe('door-shut');
    expect(stuck(1.5).do({ type: 'pull-car-door', to: 'open' })).toBe('out-of-reach');
  });
});

describe('people', () => {
  test('are helped out one by one or together, over a step up to what one can climb', () => {
    for (const above of [0, 0.5, -1.1]) {
      const lift = stuck(above);
      expect(lift.do({ type: 'help-out', count: 1 })).toBe('door-shut');
      lift.do({ type: 'pull-car-door', to: 'open' }, 4);
      expect(lift.do({ type: 'help-out', count: 3 })).toBe('nothing-there');
      expect(lift.do({ type: 'help-out', count: 2 })).toBeUndefined();
      expect([lift.simulation.state.people.passengers, lift.simulation.state.mechanics.load]).toEqual([0, 0]);
    }
  });

  test('let down past the end of the apron fall into the well', () => {
    const lift = stuck(0.9);
    lift.do({ type: 'pull-car-door', to: 'open' }, 4);
    lift.do({ type: 'help-out', count: 1 });
    const { harm, victim } = lift.simulation.state.people;
    expect([harm, victim, lift.saw('passenger-fell')]).toEqual([Harm.fall, Victim.passenger, true]);
  });

  test('are not reached from another landing', () => {
    const lift = stuck(0);
    lift.do({ type: 'pull-car-door', to: 'open' }, 4);
    expect(lift.standing(5).do({ type: 'help-out', count: 1 })).toBe('out-of-reach');
  });
});
