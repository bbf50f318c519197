// One level being played: opens its sitting, keeps the run safe, lets it be heard, and shows the play screen.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import { keepRun } from '../progress/run-keeper';
import { newRunId, readRun } from '../progress/saved-runs';
import { type Recording, replay, replayIfPossible, cutRecording } from '../session/recording';
import { createSession, type Session } from '../session/session';
import { viewsFrom } from '../session/views-at';
import { MissingRun } from './home/unknown-screen';
import { rewriteAddress } from './address';
import { inLanguage } from './i18n';
import { KeepingNote } from './keeping-note';
import { goTo, type Page, useWords } from './page';
import { PlayScreen } from './play/play-screen';
import { asTask, attendExam } from './practice/attend-exam';
import { hashOf } from './route';
import { openSoundAfterGesture } from './sound-door';
import { watchRecording } from './watch-recording';

export type Start =
  | {
      readonly kind: 'address';
      readonly level: Level;
      readonly seed: number;
      /** the saved run to go on with */
      readonly run: string | null;
    }
  | { readonly kind: 'watch'; readonly level: Level; readonly recording: Recording }
  | { readonly kind: 'resume'; readonly level: Level; readonly recording: Recording }
  | { readonly kind: 'result'; readonly level: Level; readonly recording: Recording };

type Sitting = {
  readonly id: string;
  readonly session: Session;
  /** null when nothing of it is to be kept */
  readonly keep: { readonly resumed?: string } | null;
};

export function LevelScreen({ page, start: first }: { readonly page: Page; readonly start: Start }) {
  const { t, language } = useWords(page);
  const [start, setStart] = useState(first);
  const sitting = useMemo(() => openSitting(page, start), [page, start]);
  const title = inLanguage(start.level.title, language);
  const fetchModel = useCallback(() => modelOf(page, start.level), [page, start.level]);
  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`;
  }, [title, t]);
  useEffect(() => (sitting ? attend(page, sitting) : undefined), [page, sitting]);
  useEffect(() => (page.slide === undefined ? undefined : enlarge()), [page]);
  if (!sitting) return <MissingRun page={page} level={start.level} />;
  const again = (seed: number = sitting.session.seed) => {
    rewriteAddress(window.location.hash, hashOf(playRoute(start.level, seed, null)));
    setStart({ kind: 'address', level: start.level, seed, run: null });
  };
  return (
    <>
      {start.kind === 'watch' && (
        <p class="watching-note" role="status">
          {t('watching.note')}
        </p>
      )}
      <KeepingNote page={page} session={sitting.session} />
      <PlayScreen
        key={sitting.id}
        session={sitting.session}
        views={page.views}
        openScene={page.doors.openScene}
        onAgain={again}
        onMoment={(tick) => {
          const recording = cutRecording(sitting.session.recording(), tick);
          setStart({ kind: 'resume', level: start.level, recording });
        }}
        fetchModel={fetchModel}
        nickname={page.progress.getState().settings.nickname}
        onLeave={() => goTo({ screen: page.from })}
        {...(page.from === 'lesson' && { leaving: 'lesson' as const })}
      />
    </>
  );
}

/** A class reads it from the last row. @returns how to end it */
function enlarge(): () => void {
  const { dataset } = document.documentElement;
  dataset.wall = 'true';
  return () => void delete dataset.wall;
}

/** A level opened from a file has the name of one on board at most; its solution stays where it was written. */
async function modelOf({ levels, doors }: Page, level: Level): Promise<Script | undefined> {
  const card = levels.get(level.id);
  return card && doors.fetchModel(card);
}

/** @returns undefined if the saved run asked for is not there or cannot go on */
function openSitting(page: Page, start: Start): Sitting | undefined {
  const { level } = start;
  const id = newRunId();
  if (start.kind === 'watch') return { id, session: watchRecording(level, start.recording), keep: null };
  if (start.kind === 'result') return { id, session: replay(level, start.recording), keep: null };
  if (start.kind === 'resume') return { id, session: replay(level, start.recording), keep: {} };
  const { seed, run } = start;
  if (run === null) return { id, session: createSession(asTask(page.store, level, seed), seed), keep: {} };
  const saved = readRun(page.store, run, page.levels);
  if (saved.kind !== 'open' || saved.recording.level !== level.id) return undefined;
  const session = replayIfPossible(asTask(page.store, level, seed), saved.recording);
  return session && { id, session, keep: { resumed: run } };
}

/** Everything that goes on beside the picture while a sitting is open. @returns how to end it */
function attend(page: Page, { id, session, keep }: Sitting): () => void {
  const { views, doors } = page;
  const [closeUp = 'landing'] = viewsFrom(session.store.getState().frame);
  const nothing = { jumperFrom: null, hovered: null, menu: null, node: null };
  views.setState({ ...nothing, tool: 'hand', paused: false, speed: 1, closeUp });
  const closeSound = openSoundAfterGesture(page, session);
  const tick = doors.secondsOf(1);
  // for browser tests and curious teachers: look at the sitting and step its clock from the console
  const here = window.location.hash;
  const handle = { session, views, step: (seconds: number) => session.advance(Math.round(seconds / tick)) };
  Object.assign(globalThis, { liftwright: handle });
  const { nickname } = page.progress.getState().settings;
  // an ended run from a file was somebody's long ago; one from here may have ended as the page went away
  const isOurs = keep && (keep.resumed !== undefined || session.store.getState().report === null);
  const exam = isOurs ? attendExam(page.store, session, nickname) : undefined;
  const stopKeeping =
    keep &&
    keepRun({
      ...keep,
      isWanted: () => exam?.owes() ?? false,
      id,
      session,
      progress: page.progress,
      leaving: [
        { target: window, type: 'pagehide' },
        { target: document, type: 'visibilitychange' },
      ],
      onKept: () => rewriteAddress(here, hashOf(playRoute(session.level, session.seed, id))),
    });
  return () => {
    exam?.stop();
    stopKeeping?.();
    closeSound();
    Reflect.deleteProperty(globalThis, 'liftwright');
  };
}

function playRoute(level: Level, seed: number, run: string | null) {
  return { screen: 'play', level: level.id, seed, run } as const;
}
