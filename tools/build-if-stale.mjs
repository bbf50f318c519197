// Builds dist/ when anything it is made of has changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { takeLock } from './lock.mjs';

const sources = [
  'src',
  'assets',
  'levels',
  'public',
  'tools',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const stamp = 'dist/.build-stamp';

function* files(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

export function sourceHash() {
  const hash = createHash('sha256');
  for (const source of sources) {
    if (!existsSync(source)) continue;
    for (const file of files(source)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const isFresh = (hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

/** Two commands may start at once: the second waits for the first one's build. @returns whether a build was needed here */
export async function buildIfStale(logLevel = 'warn') {
  const now = sourceHash();
  if (isFresh(now)) return false;
  const release = await takeLock('node_modules/.cache/liftwright-build.lock');
  try {
    if (isFresh(now)) return false;
    await build({ logLevel });
    writeFileSync(stamp, now);
    return true;
  } finally {
    release();
  }
}
