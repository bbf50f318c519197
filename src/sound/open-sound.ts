// The loudspeaker: the sound sprite played by howler, which waits for the first gesture as browsers demand.
// Where a browser has no sound or refuses it, everything stays silent and nothing fails.
import { Howl, Howler } from 'howler';
import spriteSheet from '../../assets/sounds/sprite.json';
import source from '../../assets/sounds/liftwright.mp3?url';
import type { Session } from '../session/session';
import type { ViewStore } from '../session/view-store';
import { openDesk, type Player, type VolumeSetting } from './sound-desk';

export function openSound(session: Session, views: ViewStore, setting: VolumeSetting): { stop(): void } {
  const howl = new Howl({ src: [source], sprite: sprites(), html5: false });
  const desk = openDesk(session, views, setting, howlPlayer(howl));
  return {
    stop: () => {
      desk.stop();
      howl.unload();
    },
  };
}

function sprites(): Record<string, [number, number] | [number, number, boolean]> {
  return Object.fromEntries(
    Object.entries(spriteSheet.sprite).map(([name, [start, length, loop]]) => [
      name,
      loop === true ? [Number(start), Number(length), true] : [Number(start), Number(length)],
    ]),
  );
}

function howlPlayer(howl: Howl): Player {
  // until the first gesture the browser holds sound back; what would have sounded then is not made up for
  const isReady = () => howl.state() === 'loaded' && Howler.ctx?.state !== 'suspended';
  return {
    play: (name, volume, loop) => {
      if (!loop && !isReady()) return -1;
      const id = howl.play(name);
      howl.volume(volume, id);
      if (loop) howl.loop(true, id);
      return id;
    },
    stop: (id) => void howl.stop(id),
    tune: (id, volume, rate) => {
      howl.volume(volume, id);
      howl.rate(rate, id);
    },
    master: (volume) => void Howler.volume(volume),
  };
}
