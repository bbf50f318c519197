// A lift without a machine room has a control panel on its top landing where another has the room; the place is the same
// to the lift, but nobody would call it a room.
import type { Say } from '../i18n';

const keys: Readonly<Record<string, string>> = {
  'hotspot.machine-room': 'hotspot.control-panel',
  'there.machine-room': 'there.control-panel',
  'station.machine-room': 'station.control-panel',
  'event.place-reached.machine-room': 'event.place-reached.control-panel',
};
const made = new Map<Say, Say>();

/** The same words, with the panel in the room's stead; one for each, so that they stay the same. */
export function panelWords(t: Say): Say {
  const before = made.get(t);
  if (before) return before;
  const say: Say = (key, words) => t(keys[key] ?? key, words);
  made.set(t, say);
  return say;
}
