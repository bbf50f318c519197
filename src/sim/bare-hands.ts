// Bare hands and wet feet: where a body meets what is live or hot. The current is the network's, the heat the
// machine's; what they do to a body is decided here. Live pit circuits make the pit's water live.
import type { Command, Refusal } from './commands';
import { arcOf } from './electrical/arc';
import type { Plant } from './electrical/plant';
import { isProtectionClosed, tripDevice } from './electrical/protection';
import { protectionCommand } from './electrical/protection-commands';
import { reachTerminal } from './electrical/terminal-reach';
import { FELT_FROM, LET_GO_LIMIT, type Touch, touchBetween, touchNodes } from './electrical/touch';
import type { Emit } from './events';
import { isAccident } from './facts';
import { gaugeNumber } from './faults/gauges';
import { Harm, type LiftState, MACHINE_ROOM, Victim } from './lift-state';
import type { Place } from './units';
import { type BodyPath, bodyOhms, standsInWater } from './people/body';

/** Metal this hot burns the hand that is laid on it. [?] */
const BURNS_FROM = 65;
const PIT_WATER = gaugeNumber('pit-water');

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function bareHandCommand(
  plant: Plant,
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (command.type === 'touch-terminal') return touch(plant, state, command, emit);
  if (command.type === 'touch-part') return feel(plant, state, command.part, emit);
  if (command.type === 'pull-fuse') return pullFuse(plant, state, command, emit);
  return 'not-mine';
}

function touch(
  plant: Plant,
  state: LiftState,
  { terminal, other }: Of<'touch-terminal'>,
  emit: Emit,
): Refusal | undefined {
  const number = reachTerminal(plant, state, terminal);
  if (typeof number === 'string') return number;
  const second = other === undefined || other === 'frame' ? -1 : reachTerminal(plant, state, other);
  if (typeof second === 'string') return second;
  const path = other === undefined ? 'hand-to-feet' : 'hand-to-hand';
  const wet = standsInWater(state, state.people.place, waterIn(state));
  const ohms = bodyOhms(state, plant.preset.lift, path, wet);
  const felt = touchBetween(plant, number, second, ohms);
  const toEarth = second < 0 || plant.terminals[second]?.circuit === 'earth';
  if (toEarth && isCutOff(plant, state, number, felt, emit))
    emit({ type: 'current-felt', milliamperes: felt.amperes * 1000, terminal, path });
  else feelCurrent(state, felt, path, terminal, Victim.technician, emit);
  return undefined;
}

/** A residual current device sees what goes through a body to earth, and opens before it kills. */
function isCutOff(plant: Plant, state: LiftState, terminal: number, { amperes }: Touch, emit: Emit): boolean {
  const { circuit, node } = plant.terminals[terminal] ?? { circuit: 'earth', node: '' };
  const name = circuit === 'chain' ? 'RCD' : node.startsWith('socket.') ? 'QF-S' : '';
  const at = plant.protectionNumber.get(name) ?? -1;
  const device = plant.protection[at];
  if (!device || device.poles.length === 0) return false;
  const least = device.row.residualAmps;
  if (amperes <= least || !isProtectionClosed(plant, state, at)) return false;
  tripDevice(plant, state, at);
  emit({ type: 'breaker-tripped', breaker: name });
  return true;
}

/** Below what holds a hand one is warned; above, the run has ended. */
function feelCurrent(
  state: LiftState,
  { volts, amperes }: Touch,
  path: BodyPath,
  terminal: string,
  victim: number,
  emit: Emit,
): void {
  const milliamperes = amperes * 1000;
  if (amperes > LET_GO_LIMIT) {
    state.people.harm = Harm.shock;
    state.people.victim = victim;
    emit({ type: 'shock-received', volts, milliamperes, terminal, path });
  } else if (victim === Victim.technician)
    emit({ type: 'current-felt', milliamperes: amperes > FELT_FROM ? milliamperes : 0, terminal, path });
}

function feel(
  plant: Plant,
  state: LiftState,
  part: Of<'touch-part'>['part'],
  emit: Emit,
): Refusal | undefined {
  if (!plant.preset.lift.features.includes('machine-room')) return 'nothing-there';
  if (state.people.place !== MACHINE_ROOM) return 'out-of-reach';
  const degrees = part === 'brake' ? state.mechanics.brakeHeat : state.mechanics.resistorHeat;
  if (degrees < BURNS_FROM) {
    emit({ type: 'part-felt', part, degrees });
    return undefined;
  }
  state.people.harm = Harm.burn;
  state.people.victim = Victim.technician;
  emit({ type: 'person-burnt', by: part, degrees });
  return undefined;
}

/** Out it comes; what it was carrying jumps after it. */
function pullFuse(
  plant: Plant,
  state: LiftState,
  command: Of<'pull-fuse'>,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  const { watts, seen, burns } = arcOf(plant, state, command.fuse);
  const refusal = protectionCommand(plant, state, command, emit);
  if (refusal !== undefined || !seen) return refusal;
  emit({ type: 'arc-drawn', fuse: command.fuse, watts });
  if (!burns) return undefined;
  state.people.harm = Harm.burn;
  state.people.victim = Victim.technician;
  emit({ type: 'person-burnt', by: 'arc' });
  return undefined;
}

/** Millimetres. */
function waterIn({ wear }: LiftState): number {
  return wear.gauge[PIT_WATER] as number;
}

/** Who steps into the pit, or stands there while something is switched on, in water. */
export function waterStep(plant: Plant, state: LiftState, emit: Emit): void {
  const { people } = state;
  if (waterIn(state) === 0 || isAccident(state)) return;
  wade(plant, state, people.place, Victim.technician, emit);
  wade(plant, state, people.partner, Victim.partner, emit);
}

/** The socket's and lamps' circuit, and the chain through the pit's stops, have their terminals down there. */
function wade(plant: Plant, state: LiftState, place: Place, victim: number, emit: Emit): void {
  if (!standsInWater(state, place, waterIn(state)) || isAccident(state)) return;
  const ohms = bodyOhms(state, plant.preset.lift, 'through-water', true);
  const lamps = touchNodes(plant, 'mains', 'light.H', 'PE', ohms);
  const chain = touchNodes(plant, 'chain', '111', 'PE', ohms);
  const worse = lamps.amperes > chain.amperes ? lamps : chain;
  if (worse.amperes > LET_GO_LIMIT) feelCurrent(state, worse, 'through-water', 'pit-water', victim, emit);
}
