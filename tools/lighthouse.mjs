// npm run lighthouse: the home page judged by Lighthouse, mobile profile; every score at least 95. Lighthouse stays out of the
// lock file: it is fetched into a folder of its own, once, or named by LIGHTHOUSE_PATH (its folder under node_modules).
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { buildIfStale } from './build-if-stale.mjs';
import { NOTE } from './ensure-browser.mjs';

const VERSION = '12.8.2';
const LEAST = 95;
const categories = ['performance', 'accessibility', 'best-practices'];

/** @returns Lighthouse's folder */
function lighthouse() {
  const named = process.env.LIGHTHOUSE_PATH;
  if (named) return named;
  const folder = join(tmpdir(), `liftwright-lighthouse-${VERSION}`);
  const place = join(folder, 'node_modules/lighthouse');
  if (existsSync(join(place, 'cli/index.js'))) return place;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', `lighthouse@${VERSION}`], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return place;
}

const place = lighthouse();
await buildIfStale();
const server = await preview({ logLevel: 'silent', preview: { host: '127.0.0.1', port: 4280 } });
const { port } = server.httpServer.address();
const browser = existsSync(NOTE) ? JSON.parse(readFileSync(NOTE, 'utf8')).path : undefined;
const report = join(mkdtempSync(join(tmpdir(), 'liftwright-')), 'report.json');
const flags = ['headless=new', 'no-sandbox', 'disable-background-networking', 'disable-component-update'];
const quiet = [...flags, 'disable-sync', 'no-first-run'].map((flag) => `--${flag}`).join(' ');
// not waited for in one go: this process serves the page meanwhile
const judge = spawn(
  process.execPath,
  [
    join(place, 'cli/index.js'),
    `http://127.0.0.1:${port}/`,
    `--only-categories=${categories.join(',')}`,
    '--form-factor=mobile',
    '--output=json',
    `--output-path=${report}`,
    `--chrome-flags=${quiet}`,
    '--quiet',
  ],
  { stdio: 'inherit', env: { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) } },
);
const code = await new Promise((done) => judge.once('exit', done));
if (code !== 0) {
  console.error(`Lighthouse ended with ${code}`);
  process.exit(1);
}
const { categories: judged, audits } = JSON.parse(readFileSync(report, 'utf8'));
let failed = 0;
for (const id of categories) {
  const score = Math.round((judged[id]?.score ?? 0) * 100);
  if (score < LEAST) failed++;
  console.log(`${score < LEAST ? 'LOW ' : 'ok  '} ${id}: ${score}`);
  for (const { id: audit, weight } of judged[id]?.auditRefs ?? []) {
    const found = audits[audit];
    if (weight > 0 && found.score !== null && found.score < 0.9)
      console.log(`       ${found.title}${found.displayValue ? `: ${found.displayValue}` : ''}`);
  }
}
console.log(`report: ${report}`);
await server.close();
process.exit(failed === 0 ? 0 : 1);
