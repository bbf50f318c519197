// The multimeter in the hand: display, dial, and where its probes are. It shows the sitting's reading, nothing of its own.
import { dialModes } from '../../session/meter-dial';
import type { MeterMode } from '../../sim/electrical/multimeter';
import { formatReading } from './format-reading';
import { terminalName } from './hotspot-words';
import { usePlaying, useSitting, useWords } from './play-context';

export function Meter() {
  const { session } = usePlaying();
  const { t } = useWords();
  const meter = useSitting(({ frame }) => frame.meter);
  const tick = useSitting(({ frame }) => frame.tick);
  const ohms = meter.mode === 'ohms' || meter.mode === 'continuity';
  return (
    <section class="panel meter" aria-labelledby="meter-title">
      <h2 id="meter-title">{t('meter.title')}</h2>
      <div class="meter-body">
        <Display settling={meter.settling} tick={tick} />
        <Dial mode={meter.mode} />
        <div class="meter-probes">
          {(['red', 'black'] as const).map((probe) => (
            <div key={probe}>
              <span>
                <span class={`probe-dot ${probe}`} />
                {meter[probe] === null ? t('meter.in-air') : terminalName(meter[probe], t)}
              </span>
              {meter[probe] !== null && (
                <button type="button" onClick={() => session.send({ type: 'lift-probe', probe })}>
                  {t(`meter.lift-${probe}`)}
                </button>
              )}
            </div>
          ))}
        </div>
        {!meter.fuseWhole && (
          <button type="button" class="primary" onClick={() => session.send({ type: 'replace-meter-fuse' })}>
            {t('meter.fit-fuse')}
          </button>
        )}
        {ohms && meter.fuseWhole && <small class="meter-warning">{t('meter.dead-only')}</small>}
      </div>
    </section>
  );
}

function Display({ settling, tick }: { readonly settling: boolean; readonly tick: number }) {
  const { t } = useWords();
  const meter = useSitting(({ frame }) => frame.meter);
  const shown = meter.reading ? formatReading(meter.reading) : null;
  const digits = meter.mode === 'off' ? '' : (shown?.digits ?? '----');
  // while a display settles its last digit wanders; the reading itself is the solver's
  const wandering = settling && /\d$/.test(digits) ? digits.slice(0, -1) + ((tick * 7) % 10) : digits;
  return (
    <div class="meter-display">
      <span>{meter.mode === 'off' ? '' : t(`dial.${meter.mode}`)}</span>
      <strong data-reading={settling ? 'settling' : 'settled'}>{wandering}</strong>
      <span>{meter.mode === 'off' ? '' : (shown?.unit ?? '')}</span>
    </div>
  );
}

function Dial({ mode }: { readonly mode: MeterMode }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const turn = (to: MeterMode) => session.send({ type: 'set-dial', to });
  return (
    <div
      class="meter-dial"
      role="radiogroup"
      aria-label={t('meter.dial')}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0;
        const next = dialModes[(dialModes.indexOf(mode) + step + dialModes.length) % dialModes.length];
        if (step === 0 || !next) return;
        event.preventDefault();
        turn(next);
        const group = event.currentTarget;
        requestAnimationFrame(() => group.querySelector<HTMLElement>('[aria-checked="true"]')?.focus());
      }}
    >
      {dialModes.map((one) => (
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={one === mode}
          aria-label={t(`mode.${one}`)}
          tabIndex={one === mode ? 0 : -1}
          onClick={() => turn(one)}
        >
          {t(`dial.${one}`)}
        </button>
      ))}
    </div>
  );
}
