// Sections of play's words that no first scene shows: codes looked up, the desk, accidents, the debrief.
// Their characters stand in a slice of their own. tests/e2e/first-scene.spec.ts finds out if one is shown after all.
export const lateSections = [
  'askable',
  'caller-harm',
  'chain',
  'code',
  'debrief',
  'desk',
  'desk-condition',
  'desk-status',
  'desk-voice',
  'failure',
  'group',
  'left',
  'order',
  'party',
  'seen',
  'setting',
  'sheet',
  'tellable',
  'timeline',
  'verdict',
];

/** @param {string} text of a play.json @returns {string} what a first scene may show of it */
export function earlyWords(text) {
  const sections = Object.entries(JSON.parse(text));
  return JSON.stringify(sections.filter(([name]) => !lateSections.includes(name)));
}
