// Work at the drum warms it; hot linings hold less; linings that rub warm it too.
import { expect, test } from 'vitest';
import { coolBrake, fadeOf, rubForce, warmBrake } from '../../../src/sim/mechanics/brake-heat';
import { Motion } from '../../../src/sim/lift-state';
import { tick } from '../../../src/sim/simulation';
import { aLift } from '../../support/a-lift';

test('a stop from rated speed warms the drum by what the car loses', () => {
  const { simulation } = aLift();
  const { mechanics, electrical } = simulation.state;
  electrical.mainSwitchOn = 0;
  simulation.plant.mainsStale = true;
  mechanics.carPosition = 10.5;
  mechanics.carSpeed = 1.75;
  mechanics.motion = Motion.free;
  const before = mechanics.brakeHeat;
  for (let i = 0; i < 400 && mechanics.carSpeed !== 0; i++) tick(simulation);
  const joules = (mechanics.brakeHeat - before) * 9200;
  // 5.4 kJ of motion, and what gravity adds on the way; friction and slipping ropes take their part
  expect(joules).toBeGreaterThan(2000);
  expect(joules).toBeLessThan(0.5 * 3499 * 1.75 * 1.75 + 4413 * Math.abs(mechanics.carPosition - 10.5));
});

test('linings hold less the hotter they are, and never nothing', () => {
  expect([25, 150, 250, 350, 2000].map(fadeOf)).toEqual([1, 1, 0.75, 0.5, 0.1]);
});

test('a faded brake lets a full car run down that a cool one holds', () => {
  const held = (heat: number) => {
    const { simulation } = aLift();
    const { mechanics, electrical } = simulation.state;
    electrical.mainSwitchOn = 0;
    simulation.plant.mainsStale = true;
    mechanics.carPosition = 18;
    mechanics.load = 1000;
    mechanics.stretchedTo = 1000;
    mechanics.brakeHeat = heat;
    for (let i = 0; i < 100; i++) tick(simulation);
    return mechanics.carPosition;
  };
  expect(held(25)).toBe(18);
  expect(held(600)).toBeLessThan(17.95);
});

test('a gap below a tenth of a millimetre rubs and warms a running brake', () => {
  const heated = (gap: number) => {
    const lift = aLift();
    lift.simulation.state.health.brakeGap = gap;
    lift.call(8, 'down').run(18);
    return lift.simulation.state.mechanics.brakeHeat;
  };
  const { simulation } = aLift();
  simulation.state.health.brakeGap = 0.05;
  expect(rubForce(simulation.state, simulation.plant.preset.lift)).toBeCloseTo(700, 9);
  expect(heated(0.05)).toBeGreaterThan(heated(0.2) + 0.5);
});

test('heat goes in a quarter of an hour', () => {
  const { state } = aLift().simulation;
  state.mechanics.brakeHeat = 25;
  warmBrake(state, 9200 * 100);
  expect(state.mechanics.brakeHeat).toBe(125);
  for (let i = 0; i < 90; i++) coolBrake(state, 1000);
  expect(state.mechanics.brakeHeat).toBeCloseTo(25 + 100 / 2.73, 0);
});
