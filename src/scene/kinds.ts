// Kinds of people in the pictures: which drawing is whose.
import type { EscalatorPerson } from '../sim/escalator-words';

const kinds = ['boy', 'girl', 'man', 'woman', 'elder', 'guard', 'toddler'] as const;
export type Kind = (typeof kinds)[number];

export const figureDrawings: readonly string[] = kinds.map((kind) => `people/${kind}.svg`);
/** Whoever can fall on the escalator. */
export const fallenDrawings: readonly string[] = ['boy', 'girl', 'woman', 'elder', 'toddler'].map(
  (kind) => `people/${kind}-lies.svg`,
);
export const thingDrawings: readonly string[] = ['dog', 'pram', 'scooter', 'load', 'you-ring'].map(
  (name) => `people/${name}.svg`,
);

export function kindOf(who: EscalatorPerson): Kind {
  return ({ player: 'boy', child: 'girl', grown: 'woman', elder: 'elder', toddler: 'toddler' } as const)[who];
}

/** Children first, then old people, then the others. */
export function kindAt(
  at: number,
  { children, elders }: { readonly children: number; readonly elders: number },
  others: readonly Kind[] = ['man', 'woman'],
): Kind {
  if (at < children) return at % 2 === 0 ? 'girl' : 'boy';
  if (at < children + elders) return 'elder';
  return others[(at - children - elders) % others.length] ?? 'man';
}

/** Whom a passenger meets: the same people before the doors and behind them. */
export const strangers: readonly Kind[] = ['elder', 'man', 'woman'];
