// Where one is, what time it is, how fast it goes; language, sound, record, stopping work, hand-over, way back. On a
// narrow screen what is seldom used folds away behind one button.
import { useRef, useState } from 'preact/hooks';
import { ticks } from '../../sim/units';
import { inLanguage, minutesAndSeconds, type Say } from '../i18n';
import { speak } from '../screen-words';
import { placeWords } from '../speech/place-words';
import { usePlaying, useSitting, useView, useWords } from './play-context';
import { StopWork } from './stop-work';
import { viewWords } from './view-tabs';

/** The last two fall back to real time at the next event that concerns the player. */
const speeds = [1, 3, 8, 30, 120];
/** A fall is over in half a second. */
const modelSpeeds = [0.1, 1, 3];

type Props = { readonly onLeave: () => void; readonly leaving: 'home' | 'lesson' };

export function TopBar({ onLeave, leaving }: Props) {
  const { session, views } = usePlaying();
  const { t, language } = useWords();
  // who is at the lift and at the desk's telephone too is at the lift
  const place = useSitting(({ frame }) => (frame.desk && !frame.desk.onSite ? null : frame.place));
  const paused = useView((state) => state.paused);
  const [unfolded, setUnfolded] = useState(false);
  return (
    <header class="top-bar">
      <button type="button" class="home" aria-label={t(`bar.${leaving}`)} onClick={onLeave}>
        ←<span class="wide-only"> {t(`bar.${leaving}`)}</span>
      </button>
      <h1>{inLanguage(session.level.title, language)}</h1>
      <span class="where">{whereWords(place, session.level.lift, t)}</span>
      <Clock />
      <button type="button" aria-pressed={paused} onClick={() => views.setState({ paused: !paused })}>
        {t(paused ? 'bar.go-on' : 'bar.pause')}
      </button>
      <button
        type="button"
        class="narrow-only"
        aria-expanded={unfolded}
        aria-label={t('bar.menu')}
        onClick={() => setUnfolded(!unfolded)}
      >
        …
      </button>
      <div class={`group bar-extra${unfolded ? ' unfolded' : ''}`}>
        <Speed paused={paused} />
        <Ears />
      </div>
      <Finish />
    </header>
  );
}

/** By itself, for it is the one thing of the bar that changes every second. */
function Clock() {
  const { session } = usePlaying();
  const seconds = useSitting(({ frame }) => Math.floor(frame.seconds)) - session.level.startsAt;
  return <span class="clock">{minutesAndSeconds(seconds)}</span>;
}

function whereWords(place: string | null, lift: string, t: Say): string {
  if (place === null) return t('view.desk');
  return place === 'machine-room' ? viewWords(place, lift, t) : placeWords(place, t);
}

function Speed({ paused }: { readonly paused: boolean }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const speed = useView((state) => state.speed);
  const isModel = useSitting(({ frame }) => frame.rider?.thing === 'model');
  return (
    <div class="group" role="group" aria-label={t('bar.time')}>
      {paused && (
        <button type="button" onClick={() => session.advance(ticks(1))}>
          {t('bar.step')}
        </button>
      )}
      {(isModel ? modelSpeeds : speeds).map((one) => (
        <button
          key={one}
          type="button"
          class="speed"
          aria-pressed={speed === one}
          title={one >= 30 ? t('bar.until-news') : undefined}
          onClick={() => views.setState({ speed: one })}
        >
          ×{one}
        </button>
      ))}
    </div>
  );
}

/** Language and sound. */
function Ears() {
  const { views } = usePlaying();
  const { t, language } = useWords();
  const sound = useView((state) => state.sound);
  const fails = useView((state) => state.soundFails);
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <>
      <button type="button" onClick={() => speak(views, other)} lang={other}>
        {language === 'en' ? '中文' : 'English'}
      </button>
      <button type="button" aria-pressed={sound} onClick={() => views.setState({ sound: !sound })}>
        {t(!sound ? 'bar.sound-off' : fails ? 'bar.sound-none' : 'bar.sound-on')}
      </button>
    </>
  );
}

/** Record and hand-over. The question before hand-over says nothing of right or wrong. */
function Finish() {
  const { session } = usePlaying();
  const { t } = useWords();
  const written = useSitting(({ frame }) => frame.recordWritten);
  const rides = useSitting(({ frame }) => frame.rider !== null);
  const question = useRef<HTMLDialogElement>(null);
  return (
    <div class="group finish">
      {!rides && <StopWork />}
      {!rides && (
        <button
          type="button"
          aria-disabled={written}
          onClick={() => written || session.send({ type: 'write-record' })}
        >
          {t(written ? 'bar.record-written' : 'bar.write-record')}
        </button>
      )}
      <button type="button" class="primary" onClick={() => question.current?.showModal()}>
        {t('bar.hand-over')}
      </button>
      <dialog ref={question} aria-labelledby="hand-over-question">
        <h2 id="hand-over-question">{t('hand-over.question')}</h2>
        <p>{t('hand-over.explain')}</p>
        <div class="group">
          <button type="button" onClick={() => question.current?.close()}>
            {t('hand-over.not-yet')}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => {
              question.current?.close();
              session.send({ type: 'hand-over' });
            }}
          >
            {t('hand-over.yes')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
