// Carries the player's choices to the page and the view store, and choices made elsewhere back into memory.
import type { Progress } from '../../progress/progress';
import type { Settings } from '../../progress/settings';
import type { ViewStore } from '../../session/view-store';
import { speak } from '../screen-words';

/** Follows for as long as the page is open. */
export function followSettings(progress: Progress, views: ViewStore): void {
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  const apply = () => applySettings(progress.getState().settings, views, stillness.matches);
  let settings: Settings | undefined;
  const look = () => {
    if (progress.getState().settings === settings) return;
    settings = progress.getState().settings;
    apply();
  };
  look();
  progress.subscribe(look);
  stillness.addEventListener('change', apply);
  views.subscribe(({ language, sound }, before) => {
    const kept = progress.getState().settings;
    // a language that was chosen is spoken only when its words have come
    if (language !== before.language && language !== kept.language) progress.changeSettings({ language });
    if (sound !== kept.sound) progress.changeSettings({ sound });
  });
}

function applySettings(settings: Settings, views: ViewStore, wantsStillness: boolean): void {
  const { dataset } = document.documentElement;
  const { language, sound, theme, contrast, textSize, motion } = settings;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  dataset.contrast = contrast;
  dataset.textSize = textSize;
  const reducedMotion = motion === 'system' ? wantsStillness : motion === 'reduced';
  dataset.motion = reducedMotion ? 'reduced' : 'full';
  views.setState({ sound, reducedMotion });
  speak(views, language);
}
