// The player as a passenger, and the people around, as views may know them.
import { isOnEscalator } from '../sim/escalator/escalator-state';
import { doorHolders, holdings, riderAges, ridersThings } from '../sim/rider-words';
import type { Simulation } from '../sim/simulation';

type Word<List extends readonly string[]> = List[number];

export type RiderFrame = {
  readonly age: Word<typeof riderAges>;
  readonly thing: Word<typeof ridersThings>;
  readonly how: Word<typeof holdings>;
  readonly holds: Word<typeof doorHolders>;
  readonly prying: boolean;
  readonly leaning: boolean;
  readonly alarm: 'quiet' | 'rung' | 'answered';
  /** a dog's lead: across the sill, or caught by the doors */
  readonly lead: 'free' | 'across' | 'caught';
  readonly onEscalator: boolean;
  /** in the car: all, of these children and old people */
  readonly riders: number;
  readonly children: number;
  readonly elders: number;
  /** by landing, 1 up */
  readonly waiting: readonly number[];
  readonly overloaded: boolean;
  /** what has been broken of a model lift */
  readonly broken: { readonly ropes: number; readonly brake: boolean; readonly speed: boolean };
};

export function riderFrame({ state }: Simulation): RiderFrame | null {
  const { people, health, controller, tick } = state;
  if (people.rider === 0) return null;
  const answered = people.riderAnswerAt > 0 && tick >= people.riderAnswerAt;
  return {
    age: riderAges[people.rider] ?? 'child',
    thing: ridersThings[people.riderHas] ?? 'nothing',
    how: holdings[people.riderHolding] ?? 'close',
    holds: doorHolders[people.riderHolds] ?? 'nothing',
    prying: people.riderPries > 0,
    leaning: people.riderLeans === 1,
    alarm: answered ? 'answered' : people.alarmed === 1 ? 'rung' : 'quiet',
    lead: (['free', 'across', 'caught'] as const)[people.leadAcross] ?? 'free',
    onEscalator: isOnEscalator(state),
    riders: people.passengers,
    children: people.children,
    elders: people.elders,
    waiting: [...people.waiting],
    overloaded: controller.overloaded === 1,
    broken: {
      ropes: health.ropesCut,
      brake: health.brakeTorque1 === 0,
      speed: health.driveFast !== 1,
    },
  };
}
