// A place of the lift in words: as a name, and as it stands within a sentence.
import type { Say } from '../i18n';

export function placeWords(place: string, t: Say): string {
  const floor = /^landing-(\d+)$/.exec(place)?.[1];
  return floor ? t('hotspot.landing', { floor }) : t(`hotspot.${place}`);
}

export function placeInSentence(place: string, t: Say): string {
  const floor = /^landing-(\d+)$/.exec(place)?.[1];
  return floor ? t('there.landing', { floor }) : t(`there.${place}`);
}

export function reachedWords(place: string, t: Say): string {
  const floor = /^landing-(\d+)$/.exec(place)?.[1];
  return floor ? t('event.place-reached.landing', { floor }) : t(`event.place-reached.${place}`);
}
