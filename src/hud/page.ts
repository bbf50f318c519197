// What every screen of the page is given: the levels, the player's memory, the view store and the way about.
import type { Citings } from '../level-format/coverage';
import type { Level } from '../level-format/level';
import type { LevelCard, LevelIndex } from '../level-format/level-index';
import type { keepOffline } from '../offline/keep-offline';
import type { Script } from '../level-format/script';
import type { Progress } from '../progress/progress';
import type { KeyStore } from '../progress/storage';
import type { VolumeSetting } from '../sound/sound-desk';
import type { CaseBook } from '../practice/case-book';
import type { Recording } from '../session/recording';
import type { Session } from '../session/session';
import type { ViewStore } from '../session/view-store';
import { useLanguage, useText, type Say } from './i18n';
import type { ScoringProfile } from '../training/profiles/profile';
import type { Language } from '../training/report';
import { hashOf, type Route } from './route';

/** What the page needs from rooms it may not open itself; main hands it in. */
export type PageDoors = {
  readonly levels: LevelIndex;
  /** @throws what kept the level from coming */
  fetchLevel(card: LevelCard): Promise<Level>;
  /** the solution of a level on board; undefined if it has none */
  fetchModel(card: LevelCard): Promise<Script | undefined>;
  /** which lines of the levels cite which clause */
  fetchCitings(): Promise<Citings>;
  /** what practice and exam are drawn from, and the profiles that have a paper */
  fetchCaseBook(): Promise<{ readonly book: CaseBook; readonly profiles: readonly ScoringProfile[] }>;
  /** hangs the drawn scene into an element; resolves when the first picture stands */
  openScene(parent: HTMLElement, session: Session, views: ViewStore): Promise<{ destroy(): void }>;
  openSound(session: Session, views: ViewStore, setting: VolumeSetting): Promise<{ stop(): void }>;
  /** fetches the scene's script ahead of need */
  loadScene(): Promise<unknown>;
  readonly offline: ReturnType<typeof keepOffline>;
  secondsOf(ticks: number): number;
};

/** A file that was picked and found sound, and what is to be done with it. */
export type Opened = {
  readonly level: Level;
  readonly recording: Recording;
  readonly mode: 'watch' | 'resume' | 'result';
};

export type Page = {
  readonly doors: PageDoors;
  readonly store: KeyStore;
  readonly progress: Progress;
  readonly views: ViewStore;
  /** sound levels by id, in the order in which they are shown */
  readonly levels: ReadonlyMap<string, LevelCard>;
  /** held in memory only */
  opened: Opened | undefined;
  /** whither one goes when the level is left */
  from: 'home' | 'practice' | 'exam' | 'lesson';
  /** where a lesson stands on the wall, while one is held */
  slide: number | undefined;
};

/** The words of the language chosen now. */
export function useWords({ views }: Page): { readonly t: Say; readonly language: Language } {
  return { t: useText(views), language: useLanguage(views) };
}

export function goTo(route: Exclude<Route, { screen: 'unknown' }>): void {
  window.location.hash = hashOf(route);
}

/** Seconds of play in a recording, without the scene before the player took over. */
export function playedSeconds(
  { doors }: Page,
  { startsAt }: Pick<Level, 'startsAt'>,
  recording: Recording,
): number {
  return doors.secondsOf(recording.endTick) - startsAt;
}

/** Saves a text as a file of the player's. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
