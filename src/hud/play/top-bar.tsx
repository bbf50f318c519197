// Where one is, what time it is, how fast it goes; language, sound, record, hand-over, way back.
import { useRef } from 'preact/hooks';
import { ticks } from '../../sim/units';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { speak } from '../screen-words';
import { placeWords } from '../speech/place-words';
import { usePlaying, useSitting, useView, useWords } from './play-context';

const speeds = [1, 3, 8];

export function TopBar({ onLeave }: { readonly onLeave: () => void }) {
  const { session, views } = usePlaying();
  const { t, language } = useWords();
  const sound = useView((state) => state.sound);
  const place = useSitting(({ frame }) => (frame.desk ? null : frame.place));
  const seconds = useSitting(({ frame }) => Math.floor(frame.seconds)) - session.level.startsAt;
  return (
    <header class="top-bar">
      <button type="button" onClick={onLeave}>
        ← {t('bar.home')}
      </button>
      <h1>{inLanguage(session.level.title, language)}</h1>
      <span class="where">{place ? placeWords(place, t) : t('view.desk')}</span>
      <span class="clock">{minutesAndSeconds(seconds)}</span>
      <Speed />
      <button
        type="button"
        onClick={() => speak(views, language === 'en' ? 'zh-CN' : 'en')}
        lang={language === 'en' ? 'zh-CN' : 'en'}
      >
        {language === 'en' ? '中文' : 'English'}
      </button>
      <button type="button" aria-pressed={sound} onClick={() => views.setState({ sound: !sound })}>
        {t(sound ? 'bar.sound-on' : 'bar.sound-off')}
      </button>
      <Finish />
    </header>
  );
}

function Speed() {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const paused = useView((state) => state.paused);
  const speed = useView((state) => state.speed);
  return (
    <div class="group" role="group" aria-label={t('bar.time')}>
      <button type="button" aria-pressed={paused} onClick={() => views.setState({ paused: !paused })}>
        {t(paused ? 'bar.go-on' : 'bar.pause')}
      </button>
      {paused && (
        <button type="button" onClick={() => session.advance(ticks(1))}>
          {t('bar.step')}
        </button>
      )}
      {speeds.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={speed === one}
          onClick={() => views.setState({ speed: one })}
        >
          ×{one}
        </button>
      ))}
    </div>
  );
}

/** Record and hand-over. The question before hand-over says nothing of right or wrong. */
function Finish() {
  const { session } = usePlaying();
  const { t } = useWords();
  const written = useSitting(({ frame }) => frame.recordWritten);
  const question = useRef<HTMLDialogElement>(null);
  return (
    <div class="group">
      <button type="button" disabled={written} onClick={() => session.send({ type: 'write-record' })}>
        {t(written ? 'bar.record-written' : 'bar.write-record')}
      </button>
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
