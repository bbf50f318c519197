// The escalator as views may know it: steps, stop, and each person with their place along the way.
import { hasEscalator, Where } from '../sim/escalator/escalator-state';
import {
  type EscalatorPerson,
  escalatorPeople,
  escalatorPlaces,
  escalatorShoes,
} from '../sim/escalator-words';
import type { Simulation } from '../sim/simulation';

export type OnEscalator = {
  readonly who: EscalatorPerson;
  readonly where: (typeof escalatorPlaces)[number];
  /** metres along the way */
  readonly at: number;
  readonly grips: boolean;
  readonly edge: boolean;
  readonly sits: boolean;
  /** metres a second over the steps */
  readonly walks: number;
};

export type EscalatorFrame = {
  /** metres a second, and metres gone */
  readonly speed: number;
  readonly way: number;
  readonly stopped: boolean;
  readonly shoes: (typeof escalatorShoes)[number];
  readonly handHeld: boolean;
  /** the player first */
  readonly people: readonly OnEscalator[];
  readonly toddlerWaits: boolean;
};

export function escalatorFrame({ state }: Simulation): EscalatorFrame | null {
  if (!hasEscalator(state)) return null;
  const { escalator } = state;
  const people = Array.from(
    escalator.who,
    (who, at): OnEscalator => ({
      who: escalatorPeople[who] ?? 'grown',
      where: escalatorPlaces[escalator.where[at] ?? 0] ?? 'elsewhere',
      at: escalator.at[at] ?? 0,
      grips: escalator.grips[at] === 1,
      edge: escalator.edge[at] === 1,
      sits: escalator.sits[at] === 1,
      walks: escalator.walks[at] ?? 0,
    }),
  );
  return {
    speed: escalator.speed[0] ?? 0,
    way: escalator.way[0] ?? 0,
    stopped: escalator.stopped[0] === 1,
    shoes: escalatorShoes[escalator.shoes[0] ?? 0] ?? 'sneakers',
    handHeld: escalator.handHeld[0] === 1,
    people,
    toddlerWaits: people.some(
      ({ who, where, at }) => who === 'toddler' && at === 0 && where === escalatorPlaces[Where.elsewhere],
    ),
  };
}
