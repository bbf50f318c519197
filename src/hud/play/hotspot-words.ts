// A hotspot as a person would name it: what it is and how it stands.
import type { Action, Hotspot } from '../../session/affordances/affordance';
import type { Say } from '../i18n';

export function nameOf(hotspot: Hotspot, t: Say): string {
  const name = t(
    `hotspot.${isTwofold(hotspot) ? `terminal-${hotspot.words?.block}` : hotspot.name}`,
    hotspot.words,
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

/** A terminal as the drawings number it. */
export function terminalName(terminal: string, t: Say): string {
  if (terminal === 'pit-water') return t('terminal.pit-water');
  const [block = '', name = ''] = terminal.split('.');
  const floor = /^lock-(\d+)$/.exec(block)?.[1];
  return floor ? t('terminal.lock', { floor, name }) : t(`terminal.${block}`, { name });
}
