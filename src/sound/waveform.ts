// How a sound is made here: samples computed from functions of time, then mixed, filtered and levelled.
// Nothing is recorded; the noise is seeded, so a sound is the same each time.

/** samples a second */
export const RATE = 32_000;
/** No sound is louder than this, of 1. */
export const LOUDEST = 0.7;

export type Samples = Float32Array<ArrayBuffer>;
/** From -1 to 1, each time another. */
export type Noise = () => number;

export function seededNoise(): Noise {
  let word = 1;
  return () => {
    word = (Math.imul(word, 1664525) + 1013904223) | 0;
    return word / 2147483648;
  };
}

const lengthOf = (seconds: number) => Math.round(seconds * RATE);

/** @param f of time in seconds and of progress from 0 to 1 */
export function wave(seconds: number, f: (t: number, progress: number) => number): Samples {
  const samples = new Float32Array(lengthOf(seconds));
  for (let i = 0; i < samples.length; i++) samples[i] = f(i / RATE, i / (seconds * RATE));
  return samples;
}

export function tone(hertz: number, t: number): number {
  return Math.sin(2 * Math.PI * hertz * t);
}

/** Dies away. @param rate share lost a second, as an exponent */
export function fade(t: number, rate: number): number {
  return Math.exp(-t * rate);
}

/** Short attack and release, so that nothing clicks. */
export function soft(progress: number, edge = 0.04): number {
  return Math.min(1, progress / edge, (1 - progress) / edge);
}

export function lowPass(samples: Samples, hertz: number): Samples {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let held = 0;
  return samples.map((sample) => {
    held += share * (sample - held);
    return held;
  });
}

export function mix(...layers: readonly Samples[]): Samples {
  const mixed = new Float32Array(Math.max(...layers.map(({ length }) => length)));
  for (const layer of layers)
    for (let i = 0; i < layer.length; i++) mixed[i] = (mixed[i] ?? 0) + (layer[i] ?? 0);
  return mixed;
}

export function late(seconds: number, samples: Samples): Samples {
  const delayed = new Float32Array(lengthOf(seconds) + samples.length);
  delayed.set(samples, lengthOf(seconds));
  return delayed;
}

export function levelled(samples: Samples): Samples {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return peak > LOUDEST ? samples.map((sample) => (sample * LOUDEST) / peak) : samples;
}
