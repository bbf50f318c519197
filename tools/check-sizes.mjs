// Bytes over the wire, brotli: script before Phaser, and everything the first playable scene needs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const limits = { 'script before Phaser': 60, 'first playable scene': 600 };

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

const squeeze = (path) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;

// what is read only in the rule book is no part of a first scene
const late = /[\\/]assets[\\/]rules[\\/]/;
const all = files('dist').filter((path) => !path.endsWith('.build-stamp') && !late.test(path));
const sizes = new Map(all.map((path) => [path, squeeze(path)]));
const scripts = all.filter((path) => path.endsWith('.js'));
const phaser = scripts.filter((path) => /mount-scene/.test(path));
if (phaser.length === 0) throw new Error('no chunk with Phaser found: the check would prove nothing');

/** What the page loads by itself: its script and whatever that imports statically. */
function reachable() {
  const [, entry] = /src="\.\/(assets\/[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  if (!entry) throw new Error('the page names no script: the check would prove nothing');
  const found = new Set([join('dist', entry)]);
  for (const path of found) {
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      found.add(join('dist/assets', name));
  }
  return [...found];
}
const sum = (paths) => paths.reduce((total, path) => total + sizes.get(path), 0);
const first = reachable();
if (first.some((path) => phaser.includes(path)))
  throw new Error('the page loads Phaser before it is asked for');
const rows = [
  ['script before Phaser', sum(first)],
  ['first playable scene', sum(all)],
];
let failed = false;
for (const [name, size] of rows) {
  const over = size > limits[name];
  failed ||= over;
  console.log(
    `${name.padEnd(22)} ${size.toFixed(1).padStart(7)} kB of ${limits[name]}${over ? '  TOO MUCH' : ''}`,
  );
}
const byKind = new Map();
for (const [path, size] of sizes) {
  const kind = path.slice(path.lastIndexOf('.') + 1);
  byKind.set(kind, (byKind.get(kind) ?? 0) + size);
}
console.log([...byKind].map(([kind, size]) => `${kind} ${size.toFixed(1)}`).join(', '));
process.exit(failed ? 1 : 0);
