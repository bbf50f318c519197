// Words of the rescue desk and of people at the lift, for whoever sends them, reads them from a file or shows them.
/** What a caller can be asked; the bit of `asked` is the place in this list. */
export const askables = ['place', 'code', 'floor', 'persons', 'condition', 'smoke-or-water'] as const;
/** What a caller can be told; the last three put them in danger. */
export const tellables = [
  'help-is-coming',
  'keep-off-the-door',
  'do-not-climb-out',
  'sit-down-and-wait',
  'pry-the-door',
  'climb-out',
  'jump-when-it-falls',
] as const;
/** Who can be told of a call. */
export const parties = ['use-unit', 'maintenance-firm', 'ambulance', 'fire-brigade', 'supervision'] as const;
/** How far a call has got, as the state keeps it. */
export const CallStatus = { notYet: 0, ringing: 1, onLine: 2, known: 3, freed: 4 } as const;
/** What is said to people in the car. The first asks who they are; the last two frighten them or lead them into danger. */
export const sayings = ['ask', 'stay-clear', 'will-move', 'help-is-here', 'pry-the-door', 'scold'] as const;
/** Why somebody stops work and calls. Whether it is a reason here and now is for the lesson to say. */
export const stopReasons = [
  'water-in-pit',
  'cannot-be-isolated',
  'second-person-missing',
  'protection-missing',
  'too-dark',
  'load-bearing-damage',
  'safety-device-bypassed',
  'people-in-danger',
  'tool-unfit',
  'papers-missing',
  'beyond-my-licence',
  'unwell',
  'told-to-break-a-rule',
] as const;
/** Whom one calls then: the firm one works for, or who is responsible for the lift. */
export const stopParties = ['maintenance-firm', 'use-unit'] as const;
