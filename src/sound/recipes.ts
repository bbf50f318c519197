// Every sound of the game as a recipe: what a door, a brake or a relay sounds like, as far as sums of tones and
// noise can say it. Chosen by ear; no source gives them.
import type { SoundName } from './sound-of-event';
import {
  fade,
  late,
  levelled,
  lowPass,
  mix,
  type Noise,
  type Samples,
  seededNoise,
  soft,
  tone,
  wave,
} from './waveform';

type Recipe = (noise: Noise) => Samples;

/** Something heavy arrives. */
const thud = (noise: Noise, hertz: number, rate: number, level = 1) =>
  wave(
    0.3,
    (t) => level * (tone(hertz * (1 + 0.6 * fade(t, 40)), t) + 0.25 * noise() * fade(t, 60)) * fade(t, rate),
  );

/** Something small and hard meets something hard. */
const clack = (noise: Noise, hertz: number, level = 1) =>
  wave(0.12, (t) => level * (noise() * fade(t, 120) + 0.6 * tone(hertz, t) * fade(t, 50)));

/** A door panel on its rollers. */
const roll = (noise: Noise, seconds: number) =>
  lowPass(
    wave(seconds, (t, p) => 0.5 * noise() * soft(p, 0.2) * (1 + 0.2 * tone(9, t))),
    500,
  );

const chime = (hertz: number, seconds: number, rate: number, level: number) =>
  wave(seconds, (t) => level * tone(hertz, t) * fade(t, rate) * Math.min(1, t * 200));

const recipes: Readonly<Record<SoundName, Recipe>> = {
  'door-open': (noise) => mix(roll(noise, 2.1), late(2.0, thud(noise, 70, 22, 0.35))),
  'door-close': (noise) => mix(roll(noise, 2.5), late(2.4, thud(noise, 62, 18, 0.5))),
  'door-chime': () => mix(chime(880, 1.1, 4, 0.35), late(0.35, chime(698.5, 1, 4, 0.3))),
  'relay-click': (noise) => clack(noise, 2600, 0.35),
  'contactor-in': (noise) => mix(clack(noise, 900, 0.7), thud(noise, 130, 30, 0.6)),
  'contactor-out': (noise) => mix(clack(noise, 700, 0.5), thud(noise, 110, 34, 0.45)),
  'brake-open': (noise) => mix(clack(noise, 420, 0.6), thud(noise, 85, 20, 0.7)),
  'brake-close': (noise) => mix(thud(noise, 60, 14, 0.9), clack(noise, 300, 0.5)),
  // whole numbers of every tone's periods, so that it goes round without a seam
  'motor-loop': () =>
    wave(2, (t) => 0.2 * tone(100, t) + 0.1 * tone(200, t) + 0.06 * tone(301, t) + 0.05 * tone(50, t)),
  'meter-beep-loop': () => wave(0.5, (t) => 0.22 * tone(2000, t)),
  'meter-tick': (noise) => clack(noise, 3400, 0.25),
  'fuse-pop': (noise) =>
    mix(
      clack(noise, 500, 0.8),
      lowPass(
        wave(0.25, (t) => noise() * fade(t, 25)),
        1800,
      ),
    ),
  'switch-clack': (noise) => mix(clack(noise, 600, 0.8), late(0.05, thud(noise, 95, 20, 0.8))),
  'button-click': (noise) => clack(noise, 1900, 0.3),
  'key-turn': (noise) =>
    mix(clack(noise, 2200, 0.3), late(0.12, clack(noise, 1500, 0.35)), late(0.22, clack(noise, 1100, 0.3))),
  'padlock-snap': (noise) => mix(clack(noise, 2500, 0.5), late(0.06, clack(noise, 1400, 0.6))),
  footsteps: (noise) =>
    mix(
      wave(1.6, () => 0),
      ...[0, 0.4, 0.8, 1.2].map((at, step) =>
        late(at, lowPass(thud(noise, 90 + 8 * (step % 2), 30, 0.5), 900)),
      ),
    ),
  buzzer: () => wave(0.5, (t, p) => 0.125 * Math.sign(tone(220, t)) * soft(p)),
  shock: (noise) =>
    lowPass(
      wave(0.6, (t, p) => 0.7 * Math.sign(tone(50, t)) * (0.4 + 0.6 * Math.abs(noise())) * soft(p, 0.1)),
      1500,
    ),
  'done-chime': () =>
    mix(
      wave(1.4, () => 0),
      ...[523.25, 659.25, 783.99].map((hertz, at) => late(at * 0.16, chime(hertz, 0.9, 4.5, 0.22))),
    ),
  screwdriver: (noise) =>
    lowPass(
      wave(1.2, (t, p) => 0.5 * noise() * Math.max(0, tone(3, t)) ** 2 * soft(p)),
      2600,
    ),
};

export const soundNames = Object.keys(recipes) as readonly SoundName[];

/** @returns samples at RATE, none beyond LOUDEST */
export function synthesise(name: SoundName): Samples {
  return levelled(recipes[name](seededNoise()));
}
