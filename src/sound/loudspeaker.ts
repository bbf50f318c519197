// The loudspeaker: howler plays what the recipes compute, one Howl a sound, and waits for the first gesture as
// browsers demand. Where a browser has no sound or refuses it, everything stays silent and nothing fails.
import { Howl, Howler } from 'howler';
import { synthesise } from './recipes';
import type { Player } from './sound-desk';
import type { SoundName } from './sound-of-event';
import { waveAddress } from './wave-file';

export type Loudspeaker = Player & {
  /** Makes a sound ahead of need. */
  prepare(name: SoundName): void;
  /** whether the browser lets anything be heard, asked a while after a gesture */
  isHeard(): boolean;
  close(): void;
};

/** whether the page's mixing desk has ever run: from then on it only sleeps, after half a quiet minute */
let wasHeard = false;

type Playing = { readonly howl: Howl; readonly sound: number };

export function openLoudspeaker(): Loudspeaker {
  Howler.volume(); // opens the mixing desk, where there is one
  takeRefusals();
  // it may run for a moment only, with nobody asking meanwhile
  Howler.ctx?.addEventListener?.('statechange', hasRun);
  const howls = new Map<SoundName, Howl>();
  const playing = new Map<number, Playing>();
  let count = 0;
  let isClosed = false;
  const howlOf = (name: SoundName): Howl => {
    const made = howls.get(name) ?? howlWith(name);
    howls.set(name, made);
    return made;
  };
  const start = (id: number, name: SoundName, volume: number, loop: boolean) => {
    const howl = howlOf(name);
    const sound = howl.play();
    howl.volume(volume, sound);
    howl.loop(loop, sound);
    playing.set(id, { howl, sound });
    if (!loop) howl.once('end', () => playing.delete(id), sound);
  };
  const close = () => {
    isClosed = true;
    for (const howl of howls.values()) howl.unload();
  };
  return {
    prepare: (name) => void howlOf(name),
    // it has a mixing desk of its own; without one each sound would be an element of the page, which we do not count on
    isHeard: () => !Howler.noAudio && hasRun(),
    play: (name, volume, loop) => {
      // what would have sounded before the first gesture is not made up for; a desk that only sleeps wakes
      if (!loop && !hasRun() && Howler.ctx?.state === 'suspended') return -1;
      const id = ++count;
      if (loop) start(id, name, volume, loop);
      // the picture does not wait for it
      else window.setTimeout(() => isClosed || start(id, name, volume, loop));
      return id;
    },
    stop: (id) => {
      const one = playing.get(id);
      one?.howl.stop(one.sound);
      playing.delete(id);
    },
    tune: (id, volume, rate) => {
      const one = playing.get(id);
      one?.howl.volume(volume, one.sound);
      one?.howl.rate(rate, one.sound);
    },
    master: (volume) => void Howler.volume(volume),
    close,
  };
}

function howlWith(name: SoundName): Howl {
  const fresh = new Howl({ src: [waveAddress(synthesise(name))], format: ['wav'] });
  takeRefusals(); // the first may have opened another desk
  return fresh;
}

function hasRun(): boolean {
  wasHeard ||= Howler.ctx?.state === 'running';
  return wasHeard;
}

/** A browser may refuse to let sound go on; howler would leave that answer lying about as an uncaught error. */
function takeRefusals(): void {
  const desk = Howler.ctx as AudioContext | null;
  if (!desk || Object.hasOwn(desk, 'resume')) return;
  const { resume } = desk;
  desk.resume = () => resume.call(desk).catch(() => undefined);
}
