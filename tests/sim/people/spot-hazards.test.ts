// Sheaves that draw in, a counterweight that passes or comes down, an edge that lets go.
import { describe, expect, test } from 'vitest';
import type { SimEvent } from '../../../src/sim/events';
import { Harm, pitPlace, roofPlace, Spot } from '../../../src/sim/lift-state';
import { counterweightBottom, spotHazard } from '../../../src/sim/people/spot-hazards';
import { aLift, type Lift } from '../../support/a-lift';

test('the counterweight hangs as far below the top as the car stands above the bottom', () => {
  const { simulation } = aLift();
  const { lift } = simulation.plant.preset;
  const bottom = (position: number) => {
    simulation.state.mechanics.carPosition = position;
    return counterweightBottom(simulation.state, lift);
  };
  // over its buffer as the car over its own: 0.3 m of run-by at either end
  expect(bottom(21)).toBeCloseTo(-0.35, 9);
  expect(bottom(0)).toBeCloseTo(20.65, 9);
});

describe('one moment, state by state', () => {
  const { state } = aLift().simulation;
  const [roof, pit] = [roofPlace(state), pitPlace(state)];
  /** spot, place, car position, speed, acceleration, harness, what happens */
  test.each<[string, number, number, number, number, number, number, number, string | undefined]>([
    ['edge, even speed', Spot.roofEdge, roof, 9, 0.25, 0, 0, Harm.none, undefined],
    ['edge, an emergency stop', Spot.roofEdge, roof, 9, 0.25, -2, 0, Harm.fall, 'person-fell'],
    ['edge, the same on a harness', Spot.roofEdge, roof, 9, 0.25, -2, 1, Harm.none, undefined],
    ['edge, just at what throws', Spot.roofEdge, roof, 9, 0.25, 1, 0, Harm.none, undefined],
    // feet at 11.5 m, counterweight from 11.65 to 14.65 m
    ['counterweight abreast', Spot.counterweightSide, roof, 9, 0.25, 0, 0, Harm.strike, 'person-struck'],
    ['counterweight far above', Spot.counterweightSide, roof, 4, 0.25, 0, 0, Harm.none, undefined],
    ['counterweight gone by', Spot.counterweightSide, roof, 12, 0.25, 0, 0, Harm.none, undefined],
    ['sheave on the roof', Spot.roofSheave, roof, 4, 0.25, 0, 0, Harm.entangle, 'person-drawn-in'],
    ['traction sheave', Spot.mainSheave, 0, 4, -0.25, 0, 0, Harm.entangle, 'person-drawn-in'],
    ['governor', Spot.governor, 0, 4, -0.25, 0, 0, Harm.entangle, 'person-drawn-in'],
    [
      'in the pit, it comes down low',
      Spot.counterweightSide,
      pit,
      20.6,
      1,
      0,
      0,
      Harm.crush,
      'person-crushed',
    ],
    ['in the pit, it goes up', Spot.counterweightSide, pit, 20.6, -1, 0, 0, Harm.none, undefined],
    ['in the pit, it is high', Spot.counterweightSide, pit, 20.4, 1, 0, 0, Harm.none, undefined],
  ])('%s', (_what, spot, place, position, speed, acceleration, harness, harm, type) => {
    const { simulation } = aLift();
    const { people, mechanics } = simulation.state;
    Object.assign(people, { spot, place, harness });
    Object.assign(mechanics, { carPosition: position, carSpeed: speed, carAcceleration: acceleration });
    const events: SimEvent[] = [];
    spotHazard(simulation.state, simulation.plant.preset.lift, (event) => events.push(event));
    expect(people.harm).toBe(harm);
    expect(events.map((event) => event.type)).toEqual(type === undefined ? [] : [type]);
  });
});

describe('what is told', () => {
  const { state } = aLift().simulation;
  const [roof, pit] = [roofPlace(state), pitPlace(state)];
  const moment = (spot: number, place: number, position: number, speed: number, acceleration = 0) => {
    const { simulation } = aLift();
    Object.assign(simulation.state.people, { spot, place });
    Object.assign(simulation.state.mechanics, {
      carPosition: position,
      carSpeed: speed,
      carAcceleration: acceleration,
    });
    const events: SimEvent[] = [];
    spotHazard(simulation.state, simulation.plant.preset.lift, (event) => events.push(event));
    return events;
  };

  test('a fall from the roof is told with the floor it happened at', () => {
    const fall = { type: 'person-fell', from: 'roof-edge', victim: 'technician' };
    expect(moment(Spot.roofEdge, roof, 6.1, 0.3, -2)).toEqual([{ ...fall, floor: 3 }]);
    expect(moment(Spot.roofEdge, roof, -0.2, 0.3, -2)).toEqual([{ ...fall, floor: 1 }]);
    expect(moment(Spot.roofEdge, roof, -2, 0.3, -2)).toEqual([{ ...fall, floor: 1 }]);
  });

  test('which sheave drew in, and where a counterweight came down', () => {
    expect(moment(Spot.roofSheave, roof, 4, 0.2)).toEqual([{ type: 'person-drawn-in', by: 'roof-sheave' }]);
    expect(moment(Spot.mainSheave, 0, 4, 0.2)).toEqual([{ type: 'person-drawn-in', by: 'main-sheave' }]);
    expect(moment(Spot.governor, 0, 4, 0.2)).toEqual([{ type: 'person-drawn-in', by: 'governor' }]);
    expect(moment(Spot.counterweightSide, pit, 20.6, 1)).toEqual([
      { type: 'person-crushed', place: 'pit', speed: 1, victim: 'technician' },
    ]);
  });

  test('the counterweight that passes the roof does nothing to who is in the pit, nor the one that lands to who is on the roof', () => {
    expect(moment(Spot.counterweightSide, pit, 9, 0.25)).toEqual([]);
    expect(moment(Spot.counterweightSide, roof, 20.6, 1)).toEqual([]);
  });
});

/** On the roof at the third floor, run by the roof's own buttons. */
function inspecting(spot: 'clear' | 'roof-edge' | 'roof-sheave' | 'counterweight-side'): Lift {
  const lift = aLift();
  const { state } = lift.simulation;
  state.mechanics.carPosition = 6;
  lift.standing(roofPlace(state));
  lift.do({ type: 'turn-switch', switch: 'car-top-inspection', to: 'on' }, 1);
  lift.do({ type: 'stand-at', spot });
  lift.do({ type: 'hold-direction', station: 'car-top', direction: 'up' }, 20);
  return lift;
}

test('riding the roof clear of everything is safe', () => {
  const lift = inspecting('clear');
  expect(lift.simulation.state.mechanics.carPosition).toBeGreaterThan(9);
  expect(lift.simulation.state.people.harm).toBe(Harm.none);
});

test('riding it on the counterweight side meets the counterweight half-way up', () => {
  const lift = inspecting('counterweight-side');
  expect(lift.events).toContainEqual({ type: 'person-struck', victim: 'technician', by: 'counterweight' });
  expect(lift.simulation.state.mechanics.carPosition).toBeGreaterThan(7);
});

test('with a hand by its sheave one is drawn in as it starts', () => {
  const lift = inspecting('roof-sheave');
  expect(lift.events).toContainEqual({ type: 'person-drawn-in', by: 'roof-sheave' });
  expect(lift.simulation.state.mechanics.carPosition).toBeLessThan(6.1);
});

test('a stop pressed while one leans over the edge throws one off; the machine brake is hard', () => {
  const lift = inspecting('clear');
  const fallen = (harness: boolean) => {
    const again = inspecting('roof-edge');
    if (harness) again.do({ type: 'put-on', item: 'harness' });
    again.simulation.state.health.ropeGrip = 2;
    again.do({ type: 'press-stop', device: 'car-top-stop' }, 2);
    return again.simulation.state.people.harm;
  };
  expect(lift.simulation.state.people.harm).toBe(Harm.none);
  expect([fallen(false), fallen(true)]).toEqual([Harm.fall, Harm.none]);
});

test('a machine that starts draws in who works at its sheave with the guard off', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'take-off-guard', guard: 'main-sheave' });
  lift.do({ type: 'stand-at', spot: 'main-sheave' });
  lift.call(5).run(10);
  expect(lift.events).toContainEqual({ type: 'person-drawn-in', by: 'main-sheave' });
});
