// What every part of the play screen needs: the sitting, what is looked at, and the words.
import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Frame } from '../../session/frame';
import { buildingOf } from '../../session/layouts';
import { sameParts } from '../../session/same-parts';
import type { Session, SessionState } from '../../session/session';
import type { ViewState, ViewStore } from '../../session/view-store';
import { type Say, wordsOf } from '../i18n';
import { type Language, languages } from '../../training/report';
import { panelWords } from '../speech/panel-words';
import { useStore } from '../use-store';

export type Playing = { readonly session: Session; readonly views: ViewStore };

export const PlayContext = createContext<Playing | null>(null);

/** @throws Error outside the play screen */
export function usePlaying(): Playing {
  const playing = useContext(PlayContext);
  if (!playing) throw new Error('used outside the play screen');
  return playing;
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(usePlaying().views, select);
}

export function useSitting<T>(select: (state: SessionState) => T): T {
  return useStore(usePlaying().session.store, select);
}

/** For what is put together of several figures: the same as long as it says the same, so that nothing is redrawn. */
export function useAlike<T>(select: (state: SessionState) => T): T {
  const kept = useRef<T | undefined>(undefined);
  return useSitting((state) => {
    kept.current = sameParts(kept.current, select(state));
    return kept.current;
  });
}

export function useFrame<T>(select: (frame: Frame) => T): T {
  return useSitting(({ frame }) => select(frame));
}

export function useWords(): { readonly t: Say; readonly language: Language } {
  const { session } = usePlaying();
  const language = useView((state) => state.language);
  const { role, lift } = session.level;
  const t = role === 'passenger' ? ridersWords[language] : wordsOf(language);
  return { t: buildingOf(lift).machineRoom ? t : panelWords(t), language };
}

/** Passengers, most of them pupils, are spoken to without the trade's words: what is said otherwise stands under `ride`. */
const ridersWords = Object.fromEntries(
  languages.map((language) => {
    const say = wordsOf(language);
    const toRider: Say = (key, words) => {
      const own = `ride.${key}`;
      const told = say(own, words);
      return told === own ? say(key, words) : told;
    };
    return [language, toRider];
  }),
) as Readonly<Record<Language, Say>>;
