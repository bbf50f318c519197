// Words of the escalator, for whoever sends them, reads them from a file or shows them.
/** Whoever is on it or before it; the first is always the player. */
export const escalatorPeople = ['player', 'child', 'grown', 'elder', 'toddler'] as const;
/** Where they are: not yet there, before it, on it, down on the steps, caught by foot or lace, off at the other end, hurt. */
export const escalatorPlaces = ['elsewhere', 'before', 'riding', 'fallen', 'caught', 'off', 'hurt'] as const;
export const escalatorShoes = ['sneakers', 'soft-clogs', 'loose-laces'] as const;
/** What the player can do on and before it, and where one must be for that; `at-stop` is within reach of a stop. */
export const escalatorActPlaces = {
  'look-at-signs': 'before',
  'look-at-steps': 'before',
  'tie-laces': 'before',
  'take-hand': 'anywhere',
  'let-go-hand': 'anywhere',
  'step-on': 'before',
  'hold-handrail': 'riding',
  'let-go-handrail': 'riding',
  'stand-clear': 'riding',
  'stand-at-edge': 'riding',
  'stand-still': 'riding',
  'walk-on': 'riding',
  'run-against': 'riding',
  'sit-down': 'riding',
  'press-stop': 'at-stop',
  shout: 'anywhere',
  'pull-foot-free': 'caught',
  'step-away': 'off',
} as const;
export type EscalatorAct = keyof typeof escalatorActPlaces;
export const escalatorActs = Object.keys(escalatorActPlaces) as readonly EscalatorAct[];
export type EscalatorPerson = (typeof escalatorPeople)[number];
