// Words of the escalator, for whoever sends them, reads them from a file or shows them.
/** Whoever is on it or before it; the first is always the player. */
export const escalatorPeople = ['player', 'child', 'grown', 'elder', 'toddler'] as const;
/** Where they are: not yet there, before it, on it, down on the steps, caught by foot or lace, off at the other end, hurt. */
export const escalatorPlaces = ['elsewhere', 'before', 'riding', 'fallen', 'caught', 'off', 'hurt'] as const;
export const escalatorShoes = ['sneakers', 'soft-clogs', 'loose-laces'] as const;
/** What the player can do on and before it. */
export const escalatorActs = [
  'look-at-signs',
  'look-at-steps',
  'tie-laces',
  'take-hand',
  'let-go-hand',
  'step-on',
  'hold-handrail',
  'let-go-handrail',
  'stand-clear',
  'stand-at-edge',
  'stand-still',
  'walk-on',
  'run-against',
  'sit-down',
  'press-stop',
  'shout',
  'pull-foot-free',
  'step-away',
] as const;
export type EscalatorAct = (typeof escalatorActs)[number];
export type EscalatorPerson = (typeof escalatorPeople)[number];
