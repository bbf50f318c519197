// npm run zip: the built game as one archive, which any plain static server or a teacher's USB stick can hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { zipSync } from 'fflate';
import { buildIfStale } from './build-if-stale.mjs';
import { filesBelow } from './files-below.mjs';

const archive = 'liftwright.zip';
await buildIfStale();
const files = [...filesBelow('dist')].filter((file) => !/[\\/]\./.test(file));
const entries = files.map((file) => [
  `liftwright/${relative('dist', file).replaceAll('\\', '/')}`,
  readFileSync(file),
]);
const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date('2020-01-01T12:00:00Z') });
writeFileSync(archive, bytes);
console.log(
  `${archive}: ${files.length} files, ${(bytes.length / 1024).toFixed(0)} kB. Unpack it below any web server.`,
);
