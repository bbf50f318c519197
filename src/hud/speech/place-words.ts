// A place of the lift in words.
import type { Say } from '../i18n';

export function placeWords(place: string, t: Say): string {
  const floor = /^landing-(\d+)$/.exec(place)?.[1];
  return floor ? t('hotspot.landing', { floor }) : t(`hotspot.${place}`);
}
