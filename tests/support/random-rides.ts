// What people who ride do at random, wise or not: the player as a passenger, the public at the landings, and an
// escalator with strangers on it.
import type { Command } from '../../src/sim/commands';
import type { EscalatorStart } from '../../src/sim/escalator/escalator-state';
import { escalatorActs, escalatorShoes } from '../../src/sim/escalator-words';
import type { Random } from '../../src/sim/random';
import { breakables, doorHolders, holdings, riderSayings } from '../../src/sim/rider-words';
import type { Simulation } from '../../src/sim/simulation';

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

export function anEscalatorStart(random: Random): EscalatorStart {
  const people = [1, 2, 3].map(() => ({
    who: pick(random, ['child', 'grown', 'elder', 'toddler'] as const),
    boards: 100 * random(),
    grips: random() < 0.5,
    walks: random() < 0.3 ? 0.5 : 0,
  }));
  return { people, handrail: random() < 0.3 ? 0.8 : 1, shoes: pick(random, escalatorShoes) };
}

/** What a passenger does, wise or not. */
export function riderCommand({ state }: Simulation, random: Random): Command {
  const floor = 1 + Math.floor(random() * state.floors);
  const commands: readonly Command[] = [
    { type: 'walk', to: pick(random, ['car', 'car', 'landing-1', `landing-${floor}`] as const) },
    { type: 'walk', to: 'car' },
    { type: 'press-hall-call', direction: pick(random, ['up', 'down']) },
    { type: 'press-car-call', floor },
    { type: 'press-door-button', button: pick(random, ['open', 'close']) },
    { type: 'hold-door', with: pick(random, doorHolders) },
    { type: 'handle-thing', how: pick(random, holdings) },
    { type: 'lean-on-door' },
    { type: 'press-alarm' },
    { type: 'pry-doors' },
    { type: 'jump' },
    { type: 'climb-out' },
    { type: 'speak-up', say: pick(random, riderSayings) },
    { type: 'break-part', part: pick(random, breakables) },
    { type: 'on-escalator', act: pick(random, escalatorActs) },
    { type: 'on-escalator', act: pick(random, ['step-on', 'hold-handrail', 'stand-still', 'press-stop']) },
  ];
  return pick(random, commands);
}

export function rideCommand({ state }: Simulation, random: Random): Command {
  const floor = 1 + Math.floor(random() * state.floors);
  const direction = pick(random, ['up', 'down'] as const);
  const count = 1 + Math.floor(random() * 4);
  const commands: readonly Command[] = [
    { type: 'press-hall-call', floor, direction },
    { type: 'press-hall-call', floor, direction },
    { type: 'press-car-call', floor },
    { type: 'press-car-call', floor },
    { type: 'wait-at-landing', floor, count },
    { type: 'enter-car', count, age: pick(random, ['grown', 'child', 'elder']), ill: random() < 0.2 },
    { type: 'leave-car', count: 1 },
    { type: 'press-door-button', button: pick(random, ['open', 'close']) },
    { type: 'hold-door-button', button: pick(random, ['open', 'close', 'none']) },
  ];
  return pick(random, commands);
}
