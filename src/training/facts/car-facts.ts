// Facts of car and machine: where the car is, whether it moves, what holds it, what the controller makes of it.
import { carLanding, isBrakeOpen, isCarMoving, roofLanding } from '../../sim/facts';
import { Hand, Mode } from '../../sim/lift-state';
import { type Fact, type Facts, figure, figureAt, flag } from './fact';

const modes = ['dead', 'self-test', 'automatic', 'fault', 'by-hand'] as const;
const hands = ['nobody', 'technician', 'partner'] as const;

export const carFacts: Facts = {
  /** landing at which it stands level, or 0 */
  carLanding: figure(({ state, data }) => carLanding(state, data)),
  carMoving: flag(({ state }) => isCarMoving(state)),
  /** moves, and not only to stay level with its doors open */
  carTravelling: flag(({ state }) => isCarMoving(state) && state.controller.relevelling === 0),
  /** metres per second, up positive */
  carSpeed: figure(({ state }) => state.mechanics.carSpeed),
  /** metres of the car's floor above that landing's sill; below is negative */
  carAboveLanding: figureAt(({ state, data }, floor) => {
    return state.mechanics.carPosition - (floor - 1) * data.floorPitch;
  }),
  /** metres of the car's roof above that landing's sill; below is negative */
  roofAboveSill: figureAt(({ state, data }, floor) => {
    return state.mechanics.carPosition + data.shaft.roofHeight - (floor - 1) * data.floorPitch;
  }),
  /** landing from whose sill one can step onto the roof, or 0 */
  roofLanding: figure(({ state, data }) => roofLanding(state, data)),
  /** kilograms */
  load: figure(({ state }) => state.mechanics.load),
  brakeOpen: flag(({ state }) => isBrakeOpen(state)),
  brakeLeverPulled: flag(({ state }) => state.mechanics.handOnBrake === 1),
  wheelOn: flag(({ state }) => state.mechanics.wheelOn === 1),
  leverBy: byHand(({ state }) => state.people.leverBy),
  wheelBy: byHand(({ state }) => state.people.wheelBy),
  governorTripped: flag(({ state }) => state.mechanics.governorSwitch === 1),
  safetyGearIn: flag(({ state }) => state.mechanics.safetyGearIn === 1),
  safetyGearSwitchOpen: flag(({ state }) => state.electrical.gearSwitch === 1),
  gripperClosed: flag(({ state }) => state.mechanics.gripperOn === 1),
  unintendedMovementLatched: flag(({ state }) => state.health.unintendedLatch === 1),
  mode: {
    args: [],
    gives: modes,
    of: ({ state: { controller } }) =>
      controller.mode === Mode.automatic && controller.byHand === 1
        ? 'by-hand'
        : (modes[controller.mode] ?? 'dead'),
  },
  /** code on the display, 0 for none */
  code: figure(({ state }) => state.controller.code),
};

function byHand(of: (world: Parameters<Fact['of']>[0]) => number): Fact {
  return { args: [], gives: hands, of: (world) => hands[of(world)] ?? hands[Hand.nobody] };
}
