// Reads a text aloud with the browser's own voice, where it has one for the language. Nothing is sent anywhere by us.
import type { Language } from '../../training/report';

export function canRead(): boolean {
  return 'speechSynthesis' in window;
}

/** Slower than browsers speak by themselves: pupils listen. */
const RATE = 0.9;

/** Says it, after ending what is being said. */
export function readAloud(text: string, language: Language): void {
  const { speechSynthesis } = window;
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  words.rate = RATE;
  const voice = speechSynthesis.getVoices().find(({ lang }) => lang.replace('_', '-').startsWith(language));
  if (voice) words.voice = voice;
  speechSynthesis.speak(words);
}

export function stopReading(): void {
  if (canRead()) window.speechSynthesis.cancel();
}
