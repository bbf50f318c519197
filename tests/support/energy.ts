// Energy of the car and all that moves with it, motion and height: without drive and without hands it only ever falls.
import { GRAVITY, gravityForce } from '../../src/sim/mechanics/drive-train';
import { hangingMass, hungLoad } from '../../src/sim/mechanics/hanging';
import { areRopesSlack } from '../../src/sim/mechanics/over-travel';
import { isBrakeOpen } from '../../src/sim/facts';
import { Motion } from '../../src/sim/lift-state';
import { fail } from './invariants';
import type { Player } from './random-play';

/** What rounding and the steps of the clock may add in a tick. */
const ROUNDING = 0.5;

type Joules = number;

/** Of car, counterweight, ropes and machine while the ropes are taut; of the car alone while they are not. */
export function energyOf({ simulation: { state, plant } }: Player): Joules {
  const { lift } = plant.preset;
  const { carPosition, carSpeed } = state.mechanics;
  const { machine } = lift;
  if (areRopesSlack(state, lift)) {
    const mass = machine.carMass + hungLoad(state);
    return mass * (GRAVITY * carPosition + (carSpeed * carSpeed) / 2);
  }
  const fromMiddle = carPosition - ((state.floors - 1) * lift.floorPitch) / 2;
  const perMetre =
    GRAVITY * (2 * (machine.ropePerMetre - machine.compensationPerMetre) - machine.cablePerMetre / 2);
  const height =
    -gravityForce(machine, hungLoad(state)) * carPosition - (perMetre * fromMiddle * fromMiddle) / 2;
  return height + (hangingMass(state, lift) * carSpeed * carSpeed) / 2;
}

/** Watches tick by tick; whenever something outside has a say, it starts afresh. */
export function createEnergyWatch() {
  let before = Number.NaN;
  let regime = Number.NaN;
  let seen: unknown;
  let tick = 0;
  return (player: Player): void => {
    const { state } = player.simulation;
    const { mechanics, electrical } = state;
    const powered = electrical.mainSwitchOn === 1 && (electrical.armature[0] as number) > 0.5;
    const left =
      mechanics.motion === Motion.free && !(powered && isBrakeOpen(state)) && mechanics.wheelTurn === 0;
    const now = left ? regimeOf(player) : Number.NaN;
    const energy = left ? energyOf(player) : Number.NaN;
    const follows = seen === player.simulation && state.tick === tick + 1;
    tick = state.tick;
    if (follows && now === regime && energy > before + ROUNDING)
      fail(player, `energy grew by ${energy - before} J with nobody driving`);
    seen = player.simulation;
    before = energy;
    regime = now;
  };
}

/** A figure that is the same while the same masses hang the same way. */
function regimeOf({ simulation: { state, plant } }: Player): number {
  return hungLoad(state) * 2 + (areRopesSlack(state, plant.preset.lift) ? 1 : 0);
}
