// The multimeters in the hand, a second beside the first on request: display, dial, and where the probes are. They
// show the sitting's readings, nothing of their own.
import { useState } from 'preact/hooks';
import { dialModes } from '../../session/meter-dial';
import { isMeterOut, type MeterFrame } from '../../session/meter-frame';
import { dialAct, liftProbeAct, meterFuseAct } from '../../session/panels/hand-panels';
import type { MeterNumber } from '../../sim/commands';
import type { MeterMode } from '../../sim/electrical/multimeter';
import { formatReading } from './format-reading';
import { terminalName } from './hotspot-words';
import { usePlaying, useSitting, useWords } from './play-context';

export function Meters() {
  const { t } = useWords();
  const inUse = useSitting(({ frame }) => isMeterOut(frame.secondMeter));
  const [taken, setTaken] = useState(false);
  const two = inUse || taken;
  return (
    <div class={two ? 'meters two' : 'meters'}>
      <Meter number={1} />
      {two ? (
        <Meter number={2} />
      ) : (
        <button type="button" class="take-second" onClick={() => setTaken(true)}>
          {t('meter.take-second')}
        </button>
      )}
    </div>
  );
}

/** The sitting's own record of the one meter or the other. */
function useMeter(number: MeterNumber): MeterFrame {
  return useSitting(({ frame }) => (number === 1 ? frame.meter : frame.secondMeter));
}

function Meter({ number }: { readonly number: MeterNumber }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const meter = useMeter(number);
  // a still display needs no clock
  const tick = useSitting(({ frame }) => (meter.settling ? frame.tick : 0));
  const ohms = meter.mode === 'ohms' || meter.mode === 'continuity';
  return (
    <section class="panel meter" aria-labelledby={`meter-title-${number}`} tabIndex={-1}>
      <h2 id={`meter-title-${number}`}>{t(number === 1 ? 'meter.title' : 'meter.second')}</h2>
      <div class="meter-body">
        <Display meter={meter} tick={tick} />
        <Dial mode={meter.mode} number={number} />
        <div class="meter-probes">
          {(['red', 'black'] as const).map((probe) => (
            <div key={probe}>
              <span>
                <span class={`probe-dot ${probe}${number === 2 ? ' second' : ''}`} />
                {meter[probe] === null ? t('meter.in-air') : terminalName(meter[probe], t)}
              </span>
              {meter[probe] !== null && (
                <button type="button" onClick={() => session.send(liftProbeAct(probe, number))}>
                  {t(`meter.lift-${probe}`)}
                </button>
              )}
            </div>
          ))}
        </div>
        {!meter.fuseWhole && (
          <button type="button" class="primary" onClick={() => session.send(meterFuseAct(number))}>
            {t('meter.fit-fuse')}
          </button>
        )}
        {ohms && meter.fuseWhole && <small class="meter-warning">{t('meter.dead-only')}</small>}
      </div>
    </section>
  );
}

function Display({ meter, tick }: { readonly meter: MeterFrame; readonly tick: number }) {
  const { t } = useWords();
  const { settling } = meter;
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

function Dial({ mode, number }: { readonly mode: MeterMode; readonly number: MeterNumber }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const turn = (to: MeterMode) => session.send(dialAct(to, number));
  return (
    <div class="meter-dial" role="radiogroup" aria-label={t('meter.dial')} onKeyDown={moveAlong}>
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

/** Arrows only go along the dial: a range passed on the way is not set, or a meter on live terminals would lose its fuse. */
function moveAlong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0;
  if (step === 0) return;
  event.preventDefault();
  const ranges = [...event.currentTarget.querySelectorAll('button')];
  const here = ranges.indexOf(document.activeElement as HTMLButtonElement);
  ranges[(here + step + ranges.length) % ranges.length]?.focus();
}
