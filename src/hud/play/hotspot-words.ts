// A hotspot as a person would name it: what it is and how it stands.
import type { Action, Hotspot } from '../../session/affordances/affordance';
import type { Say } from '../i18n';

export function nameOf(hotspot: Hotspot, t: Say): string {
  const { words } = hotspot;
  const name = t(
    `hotspot.${isTwofold(hotspot) ? `terminal-${words?.block}` : hotspot.name}`,
    typeof words?.terminal === 'string' ? { ...words, terminal: terminalMark(words.terminal, t) } : words,
  );
  return hotspot.state
    ? t('hotspot-with-state', { name, state: t(`state.${hotspot.state}`, hotspot.words) })
    : name;
}

/** Two rows of one room have terminals of the same names. */
function isTwofold({ name, words }: Hotspot): boolean {
  return name === 'terminal' && (words?.block === 'q0' || words?.block === 'light');
}

export function actionWords(action: Action, t: Say): string {
  return t(`action.${action.name}`, action.words);
}

/** Most terminals bear numbers and letters, which are the same in every language; these bear words. */
const wordy: ReadonlySet<string> = new Set([
  'in',
  'mid',
  'out',
  'lamp',
  'lamp-L',
  'lamp-N',
  'door-L',
  'door-N',
]);

/** What stands on a terminal. */
export function terminalMark(name: string, t: Say): string {
  return wordy.has(name) ? t(`terminal-mark.${name}`) : name;
}

/** A terminal as the drawings number it. */
export function terminalName(terminal: string, t: Say): string {
  if (terminal === 'pit-water') return t('terminal.pit-water');
  const [block = '', mark = ''] = terminal.split('.');
  const name = terminalMark(mark, t);
  const floor = /^lock-(\d+)$/.exec(block)?.[1];
  return floor ? t('terminal.lock', { floor, name }) : t(`terminal.${block}`, { name });
}
