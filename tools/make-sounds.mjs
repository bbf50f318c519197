// Synthesises every sound of the game into one sprite: assets/sounds/liftwright.mp3 and sprite.json.
// Deterministic: its noise is seeded. Run it by hand after changing a recipe; a test compares the recipe's hash.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createMp3Encoder } from 'wasm-media-encoders';

const RATE = 32000;
const GAP = 0.12;

let word = 1;
function noise() {
  word = (Math.imul(word, 1664525) + 1013904223) | 0;
  return word / 2147483648;
}

/** Fills `seconds` with f(t, progress). */
const sound = (seconds, f) =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, i) => f(i / RATE, i / (seconds * RATE)));
const tone = (hertz, t) => Math.sin(2 * Math.PI * hertz * t);
const fade = (t, rate) => Math.exp(-t * rate);
/** Short attack and release, so that nothing clicks. */
const soft = (p, edge = 0.04) => Math.min(1, p / edge, (1 - p) / edge);

function lowPass(samples, hertz) {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let held = 0;
  return samples.map((sample) => {
    held += share * (sample - held);
    return held;
  });
}

function mix(...layers) {
  const length = Math.max(...layers.map((layer) => layer.length));
  return Float32Array.from({ length }, (_, i) => layers.reduce((sum, layer) => sum + (layer[i] ?? 0), 0));
}

const thud = (hertz, rate, level = 1) =>
  sound(
    0.3,
    (t) => level * (tone(hertz * (1 + 0.6 * fade(t, 40)), t) + 0.25 * noise() * fade(t, 60)) * fade(t, rate),
  );
const clack = (hertz, level = 1) =>
  sound(0.12, (t) => level * (noise() * fade(t, 120) + 0.6 * tone(hertz, t) * fade(t, 50)));
const late = (seconds, samples) =>
  mix(
    sound(seconds, () => 0),
    Float32Array.from([...new Float32Array(Math.round(seconds * RATE)), ...samples]),
  );
const roll = (seconds) =>
  lowPass(
    sound(seconds, (t, p) => 0.5 * noise() * soft(p, 0.2) * (1 + 0.2 * tone(9, t))),
    500,
  );

const recipes = {
  'door-open': () => mix(roll(2.1), late(2.0, thud(70, 22, 0.35))),
  'door-close': () => mix(roll(2.5), late(2.4, thud(62, 18, 0.5))),
  'door-chime': () =>
    mix(
      sound(1.1, (t) => 0.35 * tone(880, t) * fade(t, 4) * Math.min(1, t * 200)),
      late(
        0.35,
        sound(1, (t) => 0.3 * tone(698.5, t) * fade(t, 4) * Math.min(1, t * 200)),
      ),
    ),
  'relay-click': () => clack(2600, 0.35),
  'contactor-in': () => mix(clack(900, 0.7), thud(130, 30, 0.6)),
  'contactor-out': () => mix(clack(700, 0.5), thud(110, 34, 0.45)),
  'brake-open': () => mix(clack(420, 0.6), thud(85, 20, 0.7)),
  'brake-close': () => mix(thud(60, 14, 0.9), clack(300, 0.5)),
  'motor-loop': () =>
    sound(2, (t) => 0.2 * tone(100, t) + 0.1 * tone(200, t) + 0.06 * tone(301, t) + 0.05 * tone(50, t)),
  'meter-beep-loop': () => sound(0.5, (t) => 0.22 * tone(2000, t)),
  'meter-tick': () => clack(3400, 0.25),
  'fuse-pop': () =>
    mix(
      clack(500, 0.8),
      lowPass(
        sound(0.25, (t) => noise() * fade(t, 25)),
        1800,
      ),
    ),
  'switch-clack': () => mix(clack(600, 0.8), late(0.05, thud(95, 20, 0.8))),
  'button-click': () => clack(1900, 0.3),
  'key-turn': () => mix(clack(2200, 0.3), late(0.12, clack(1500, 0.35)), late(0.22, clack(1100, 0.3))),
  'padlock-snap': () => mix(clack(2500, 0.5), late(0.06, clack(1400, 0.6))),
  footsteps: () =>
    [0, 0.4, 0.8, 1.2].reduce(
      (all, at, step) => mix(all, late(at, lowPass(thud(90 + 8 * (step % 2), 30, 0.5), 900))),
      sound(1.6, () => 0),
    ),
  buzzer: () => sound(0.5, (t, p) => 0.25 * Math.sign(tone(220, t)) * 0.5 * soft(p)),
  shock: () =>
    lowPass(
      sound(0.6, (t, p) => 0.7 * Math.sign(tone(50, t)) * (0.4 + 0.6 * Math.abs(noise())) * soft(p, 0.1)),
      1500,
    ),
  'done-chime': () =>
    [523.25, 659.25, 783.99].reduce(
      (all, hertz, at) =>
        mix(
          all,
          late(
            at * 0.16,
            sound(0.9, (t) => 0.22 * tone(hertz, t) * fade(t, 4.5) * Math.min(1, t * 200)),
          ),
        ),
      sound(1.4, () => 0),
    ),
  screwdriver: () =>
    lowPass(
      sound(1.2, (t, p) => 0.5 * noise() * Math.max(0, tone(3, t)) ** 2 * soft(p)),
      2600,
    ),
};
const loops = new Set(['motor-loop', 'meter-beep-loop']);

function levelled(samples) {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return peak > 0.7 ? samples.map((sample) => (sample * 0.7) / peak) : samples;
}

/** A loop stands between repeats of itself, so that the decoder's edges never sound. */
function place(name, samples, at) {
  if (!loops.has(name)) return { samples, entry: [at * 1000, (samples.length / RATE) * 1000] };
  const margin = samples.subarray(0, Math.round(0.1 * RATE));
  const before = samples.subarray(samples.length - margin.length);
  const whole = Float32Array.from([...before, ...samples, ...margin]);
  return { samples: whole, entry: [at * 1000 + 100, (samples.length / RATE) * 1000, true] };
}

const parts = [];
const sprite = {};
let at = 0;
for (const [name, recipe] of Object.entries(recipes)) {
  const { samples, entry } = place(name, levelled(recipe()), at);
  sprite[name] = entry.map((value) => (typeof value === 'number' ? Math.round(value) : value));
  parts.push(samples, new Float32Array(Math.round(GAP * RATE)));
  at += samples.length / RATE + GAP;
}
const all = Float32Array.from(parts.flatMap((part) => [...part]));
const encoder = await createMp3Encoder();
encoder.configure({ sampleRate: RATE, channels: 1, bitrate: 48 });
const chunks = [Buffer.from(encoder.encode([all])), Buffer.from(encoder.finalize())];
const recipe = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .digest('hex');
writeFileSync('assets/sounds/liftwright.mp3', Buffer.concat(chunks));
writeFileSync(
  'assets/sounds/sprite.json',
  `${JSON.stringify({ src: 'liftwright.mp3', recipe, seconds: Math.round(at * 1000) / 1000, sprite }, null, 2)}\n`,
);
