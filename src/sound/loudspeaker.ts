// The loudspeaker: plays samples through the browser's audio graph, each playing with a volume and a pitch of its own.
// A browser may hold sound back or take it away; then nothing sounds, and nothing is made up for later.
import { synthesise } from './recipes';
import type { Player } from './sound-desk';
import type { SoundName } from './sound-of-event';
import { RATE } from './waveform';

/** seconds in which a change of volume is most of the way there, so that nothing clicks */
const EASE = 0.015;

type Playing = { readonly source: AudioBufferSourceNode; readonly gain: GainNode };

export type Loudspeaker = Player & {
  /** Makes a sound's samples ahead of need. */
  prepare(name: SoundName): void;
  close(): void;
};

/** @param context whose sounds go to its destination */
export function openLoudspeaker(context: AudioContext): Loudspeaker {
  const buffers = new Map<SoundName, AudioBuffer>();
  const playing = new Map<number, Playing>();
  let count = 0;
  const master = context.createGain();
  master.connect(context.destination);
  const bufferOf = (name: SoundName) => {
    const buffer = buffers.get(name) ?? bufferFrom(context, name);
    buffers.set(name, buffer);
    return buffer;
  };
  const start = (name: SoundName, volume: number, loop: boolean): number => {
    const source = new AudioBufferSourceNode(context, { buffer: bufferOf(name), loop });
    const gain = new GainNode(context, { gain: volume });
    source.connect(gain).connect(master);
    const id = ++count;
    playing.set(id, { source, gain });
    source.onended = () => {
      playing.delete(id);
      gain.disconnect();
    };
    source.start();
    return id;
  };
  return {
    prepare: bufferOf,
    play: (name, volume, loop) => {
      if (context.state !== 'running') wake(context);
      return loop || context.state === 'running' ? start(name, volume, loop) : -1;
    },
    stop: (id) => {
      const one = playing.get(id);
      one?.gain.gain.setTargetAtTime(0, context.currentTime, EASE);
      one?.source.stop(context.currentTime + 6 * EASE);
    },
    tune: (id, volume, rate) => {
      const one = playing.get(id);
      one?.gain.gain.setTargetAtTime(volume, context.currentTime, EASE);
      if (one) one.source.playbackRate.value = rate;
    },
    master: (volume) => void master.gain.setTargetAtTime(volume, context.currentTime, EASE),
    close: () => void context.close().catch(() => undefined),
  };
}

function bufferFrom(context: AudioContext, name: SoundName): AudioBuffer {
  const samples = synthesise(name);
  const buffer = context.createBuffer(1, samples.length, RATE);
  buffer.copyToChannel(samples, 0);
  return buffer;
}

/** Asks for sound; a browser that wants a gesture first, or has lent the sound to a call, refuses. */
export function wake(context: AudioContext): void {
  context.resume().catch(() => undefined);
}
