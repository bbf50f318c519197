// What a player's first scene loads, from the home page to the first level with sound: found by following the built
// chunks and the font slices, not by listing them. tests/e2e/first-scene.spec.ts holds it against a real browser.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from './files-below.mjs';
import { earlyWords } from './late-words.mjs';

const dist = 'dist';

/** Stand for chunks that depend on the language and on what levels there are. */
const PLAY_WORDS = 'words of play';
const FIRST_LEVEL = 'first level';

/** What the page asks for by itself after its first script, and the chunks that show the first level's views. */
const steps = [
  { step: 'home page', chunks: ['index.html'] },
  { step: 'level', chunks: ['src/hud/level-screen.tsx', PLAY_WORDS, FIRST_LEVEL] },
  {
    step: 'scene',
    chunks: ['src/scene/mount-scene.ts', 'art-landing', 'art-cutaway', 'art-people', 'art-tools'],
  },
  { step: 'sound', chunks: ['src/sound/open-sound.ts'] },
];

/** Fonts travel as they are: they are packed already, and servers do not pack them again. */
const packed = /\.woff2$/;

/** @returns kB over the wire */
export function wireSize(file) {
  const bytes = readFileSync(join(dist, file));
  if (packed.test(file)) return bytes.length / 1024;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;
}

function readManifest() {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`no ${path}: build first, or the check would prove nothing`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function entryOf(manifest, name) {
  const key = Object.keys(manifest).find((one) => one === name || manifest[one].name === name);
  if (!key) throw new Error(`no chunk ${name} in the build: the check would prove nothing`);
  return key;
}

/** A chunk, and whatever comes with it without being asked for. */
function* closure(manifest, key, seen) {
  if (seen.has(key)) return;
  seen.add(key);
  const { file, imports = [], css = [], assets = [] } = manifest[key];
  yield* [file, ...css, ...assets.filter((asset) => !asset.endsWith('.woff2'))];
  for (const next of imports) yield* closure(manifest, next, seen);
}

/** @returns the chunk's key of the first level that the home page offers */
function firstLevel(manifest) {
  const script = read(join(dist, manifest['index.html'].file));
  const [, file] = /file:[`"'](levels\/(?!ride-safe\/)[^`"']+\.json)/.exec(script) ?? [];
  if (!file) throw new Error('the first script names no level: the check would prove nothing');
  return `read:${file.replace(/\.json$/, '')}`;
}

/** Characters that the home page, play and the first level can show, in either language. */
function shownCharacters(manifest) {
  const words = (name) => [...filesBelow('assets/text')].filter((file) => file.endsWith(name)).map(read);
  const made = ['index.html', firstLevel(manifest)].map((key) => read(join(dist, manifest[key].file)));
  return new Set([...words('shell.json'), ...words('play.json').map(earlyWords), ...made].join(''));
}

const read = (file) => readFileSync(file, 'utf8');

/** The family that every style sheet names first: what it has is not looked for in the others. */
const FIRST_FAMILY = /Liftwright Sans/;

/** @returns the font files that a browser fetches for the characters: of each family's faces the last that has it */
function fontsFor(shown) {
  const sheets = [...filesBelow(join(dist, 'assets'))].filter((path) => path.endsWith('.css'));
  const rules = sheets.flatMap((path) => readFileSync(path, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []);
  if (rules.length === 0) throw new Error('no font in the style sheets: the check would prove nothing');
  const faces = rules.reverse().map((rule) => ({
    of: /font-family:[^;}]*/.exec(rule)?.[0] + /font-weight:[^;}]*/.exec(rule)?.[0],
    file: `assets/${/url\([^)]*?([\w.-]+\.woff2)/.exec(rule)?.[1]}`,
    spans: spansOf(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? 'U+0-10FFFF'),
  }));
  const kinds = new Set(faces.map(({ of }) => of));
  const wanted = [...shown].flatMap((character) => {
    const having = [...kinds].flatMap(
      (kind) => faces.find(({ of, spans }) => of === kind && spans.some(holds(character))) ?? [],
    );
    const first = having.filter(({ of }) => FIRST_FAMILY.test(of));
    return first.length > 0 ? first : having;
  });
  return new Set(wanted.map(({ file }) => file));
}

const spansOf = (range) =>
  [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from, to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);

const holds =
  (character) =>
  ([from, to]) =>
    from <= character.codePointAt(0) && character.codePointAt(0) <= to;

/**
 * @param language whose words are fetched
 * @returns rows of {step, file, size}: every file once, with the step that first needs it
 */
export function firstScene(language) {
  const manifest = readManifest();
  const seen = new Set();
  const rows = [{ step: 'home page', file: 'index.html' }];
  const keyOf = {
    [PLAY_WORDS]: () => entryOf(manifest, `assets/text/${language}/play.json`),
    [FIRST_LEVEL]: () => firstLevel(manifest),
  };
  for (const { step, chunks } of steps)
    for (const name of chunks) {
      const key = keyOf[name]?.() ?? entryOf(manifest, name);
      for (const file of closure(manifest, key, seen)) rows.push({ step, file });
    }
  for (const file of fontsFor(shownCharacters(manifest))) rows.push({ step: 'letters', file });
  const unique = rows.filter(({ file }, index) => rows.findIndex((row) => row.file === file) === index);
  return unique.map((row) => ({ ...row, size: wireSize(row.file) }));
}
