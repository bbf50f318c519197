// What must hold of any lift at any tick, checked without the solver that runs it.
import type { Circuit } from '../../src/sim/electrical/circuit';
import { isLandingDoorShut } from '../../src/sim/facts';
import { Condition, type LiftState, Mode, Motion } from '../../src/sim/lift-state';
import { meterDisplay } from '../../src/sim/simulation';
import type { Player } from './random-play';

const CONDUCTS = 1e-4;

/** Whether any conducting path leads from node to node: plain reachability, no solving. */
export function isConnected(circuit: Circuit, from: string, to: string): boolean {
  const start = circuit.nodeOf.get(from) ?? -1;
  const goal = circuit.nodeOf.get(to) ?? -1;
  const { branches, branchConductance } = circuit.network;
  const edges: [number, number][] = [];
  branches.forEach((ends, branch) => {
    if (circuit.elements[branch]?.k !== 'V' && (branchConductance[branch] as number) > CONDUCTS)
      edges.push([ends.from, ends.to]);
  });
  for (let clip = 0; clip < circuit.clipsUsed; clip++) {
    const { from: a, to: b, conductance } = circuit.clips[clip] ?? { from: 0, to: 0, conductance: 0 };
    if (conductance > CONDUCTS) edges.push([a, b]);
  }
  const reached = new Set([start]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const [a, b] of edges) {
      if (reached.has(a)) reached.add(b);
      else if (reached.has(b)) reached.add(a);
    }
  }
  return reached.has(goal);
}

/** Ticks a contactor and the brake's field may take to let go. */
const GRACE = 6;

/** @throws always, with what was broken and where the player stood */
export function fail(player: Player, what: string): never {
  const { tick, controller, mechanics } = player.simulation.state;
  throw new Error(
    `${what}; command ${player.commands}, tick ${tick}, faults ${player.faults.join(' ') || 'none'}, mode ${controller.mode} phase ${controller.phase}, car at ${mechanics.carPosition}, speed ${mechanics.carSpeed}`,
  );
}

/** Keeps count of how long the chain has been open. */
export function createInvariants() {
  let openFor = 0;
  let openDoorFor = 0;
  let seen: unknown;
  return (player: Player): void => {
    const { simulation } = player;
    const { state, plant } = simulation;
    if (seen !== simulation) {
      openFor = 0;
      openDoorFor = 0;
    }
    seen = simulation;
    if (!isSane(state, plant.preset.lift)) fail(player, 'position, speed or volts out of all bounds');
    if (state.tick % METERS_LOOKED_AT === 0 && !areMetersSane(player)) fail(player, 'a meter shows nonsense');
    const energised = (state.electrical.armature[0] as number) > 0.5 || state.electrical.brakeHeldFor > 0;
    // reachability costs more than a tick, so it is looked at while something is energised
    // a wire across may feed a coil past the chain; then at least some path must lead there
    const fed = isWired(player)
      ? isConnected(plant.chain, '100H', '141') || isConnected(plant.chain, '100H', '142')
      : isConnected(plant.chain, '101', '140');
    openFor = energised && !fed ? openFor + 1 : 0;
    const welded = state.electrical.partCondition[plant.partNumber.get('KMY') ?? -1] === Condition.welded;
    if (openFor > GRACE && state.electrical.brakeHeldFor > 0)
      fail(player, 'chain open and the brake still fed');
    if (openFor > GRACE && !welded) fail(player, 'chain open and the run contactor still in');
    if (openFor > GRACE * 4 && state.mechanics.motion === Motion.driven)
      fail(player, 'chain open and driven');
    const agape = isDrivenWithOpenDoor(state, plant.preset.lift) && !isChainDefeated(player);
    openDoorFor = agape ? openDoorFor + 1 : 0;
    if (openDoorFor > GRACE)
      fail(player, 'driven with a door open outside the unlocking zone, and nothing bridged');
  };
}

const METERS_LOOKED_AT = 8;
const MOST_VOLTS = 450;

/** Whatever the probes touch: a voltage the lift can have, a resistance that is one, a current that is one. */
function areMetersSane({ simulation }: Player): boolean {
  return ([1, 2] as const).every((meter) => {
    const reading = meterDisplay(simulation, meter);
    if (reading === undefined || reading.value === 'OL') return true;
    if (!Number.isFinite(reading.value)) return false;
    return reading.unit === 'V' ? Math.abs(reading.value) < MOST_VOLTS : reading.value >= 0;
  });
}

function isSane(state: LiftState, lift: Player['simulation']['plant']['preset']['lift']): boolean {
  const { carPosition, carSpeed, carAcceleration, ropeSlip } = state.mechanics;
  const top = (state.floors - 1) * lift.floorPitch;
  const beyond = lift.buffer.runBy + lift.buffer.stroke + 0.3;
  // over slack ropes a car flies as far as the ceiling
  const ceiling = top + Math.max(beyond, lift.shaft.headroom - lift.shaft.roofHeight + 0.1);
  const finite = [carPosition, carSpeed, carAcceleration, ropeSlip, state.electrical.volts24].every(
    Number.isFinite,
  );
  return finite && carPosition > -beyond && carPosition < ceiling && Math.abs(carSpeed) < 8;
}

function isDrivenWithOpenDoor(
  state: LiftState,
  lift: { floorPitch: number; unlockingZone: number },
): boolean {
  const { mechanics, controller } = state;
  if (controller.mode !== Mode.automatic || mechanics.motion !== Motion.driven || mechanics.carSpeed === 0)
    return false;
  const off = Math.abs(
    mechanics.carPosition - Math.round(mechanics.carPosition / lift.floorPitch) * lift.floorPitch,
  );
  if (off < lift.unlockingZone + 0.1) return false;
  const doors = Array.from({ length: state.floors }, (_, floor) => isLandingDoorShut(state, floor + 1));
  return mechanics.carDoor > 0.02 || doors.some((shut) => !shut);
}

/** Somebody's jumper, or a wire that should not be there. */
function isWired({ simulation: { state } }: Player): boolean {
  const { jumperFrom, strayFrom } = state.electrical;
  return jumperFrom.some((end) => end >= 0) || strayFrom.some((end) => end >= 0);
}

/** A jumper, a stray wire or a welded contact stands in for what should be open. */
function isChainDefeated(player: Player): boolean {
  const { state, plant } = player.simulation;
  const { partCondition } = state.electrical;
  const worn = plant.parts.some(
    ({ circuit }, part) => circuit === 'chain' && partCondition[part] === Condition.welded,
  );
  return worn || isWired(player);
}
