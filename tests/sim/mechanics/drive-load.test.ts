// What the motor must do: torques of engineering.md 4.1, and where regenerated energy goes.
import { expect, test } from 'vitest';
import { ropeForce } from '../../../src/sim/mechanics/hanging';
import { aLift } from '../../support/a-lift';

test('an empty car at constant speed up needs the static torque less friction, driven backwards', () => {
  const lift = aLift().call(8, 'down').run(9);
  const { carAcceleration, motorTorque, carPosition } = lift.simulation.state.mechanics;
  expect(carAcceleration).toBe(0);
  // and what rope has gone over to the counterweight's side
  const ropes = ropeForce(lift.simulation.plant.preset.lift, carPosition);
  expect(motorTorque).toBeCloseTo(-(4413 + ropes - 350) / 10, 0);
});

test('the braking resistor burns what the load feeds back; without it the bus trips', () => {
  const most = (fault: string | undefined) => {
    const lift = aLift();
    if (fault) lift.with(fault, 0);
    lift.call(8, 'down');
    let volts = 0;
    for (let i = 0; i < 200; i++) volts = Math.max(volts, lift.run(0.1).simulation.state.mechanics.busVolts);
    return { volts, tripped: lift.saw('code-raised') };
  };
  expect(most(undefined)).toEqual({ volts: 690, tripped: false });
  expect(most('PWR-15').tripped).toBe(true);
});
