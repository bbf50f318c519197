// Finds a Chromium-family browser for the browser tests, or gets one, and notes where it is.
// Order: named by environment, Playwright's own download, one on this machine, then an installation.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

export const NOTE = join(import.meta.dirname, '../node_modules/.cache/browser.json');
const QUIET = ['--disable-background-networking', '--no-first-run'];
const say = (words) => console.error(`[browser] ${words}`);

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const inPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isExecutable);

function candidates() {
  const named = process.env.E2E_CHROME ?? process.env.CHROME_PATH;
  const found = named ? [{ path: named }] : [];
  if (existsSync(chromium.executablePath())) found.push({});
  const places = {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    linux: [
      inPath([
        'chromium',
        'google-chrome-stable',
        'google-chrome',
        'chromium-browser',
        'microsoft-edge-stable',
      ]),
    ].filter(Boolean),
  };
  for (const path of places[process.platform] ?? []) found.push({ path });
  return found.filter(({ path }) => path === undefined || isExecutable(path));
}

/** A browser counts only if it opens a page. */
async function tryOut(candidate) {
  try {
    const browser = await chromium.launch({ executablePath: candidate.path, timeout: 60_000, args: QUIET });
    const page = await browser.newPage();
    const sum = await page.evaluate(() => 1 + 1);
    const version = browser.version();
    await browser.close();
    return sum === 2 ? { ...candidate, version } : undefined;
  } catch (error) {
    say(`${candidate.path ?? "Playwright's browser"} does not start: ${String(error).split('\n')[0]}`);
    return undefined;
  }
}

async function pick() {
  for (const candidate of candidates()) {
    const usable = await tryOut(candidate);
    if (usable) return usable;
  }
  return undefined;
}

function run(command, parameters, extra = {}) {
  say(`${command} ${parameters.join(' ')}`);
  const result = spawnSync(command, parameters, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...extra },
    timeout: 8 * 60_000,
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

const isRoot = process.getuid?.() === 0;
const canSudo = !isRoot && process.platform === 'linux' && spawnSync('sudo', ['-n', 'true']).status === 0;

function throughApt() {
  if (process.platform !== 'linux' || !inPath(['apt-get']) || !(isRoot || canSudo)) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/^ID="?ubuntu/m.test(release)) return false; // there the package is a stub for another store
  const apt = (...parameters) => {
    const words = isRoot ? ['apt-get', ...parameters] : ['sudo', '-n', 'apt-get', ...parameters];
    return run(words[0], words.slice(1), { DEBIAN_FRONTEND: 'noninteractive' });
  };
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

function throughPlaywright() {
  const withDeps = process.platform === 'linux' && (isRoot || canSudo);
  const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' };
  if (withDeps && run('npx', ['playwright', 'install', '--with-deps', 'chromium'], patience)) return true;
  return run('npx', ['playwright', 'install', 'chromium'], patience);
}

let found = await pick();
const ways = existsSync('/etc/debian_version')
  ? [throughApt, throughPlaywright]
  : [throughPlaywright, throughApt];
for (const way of ways) {
  if (found) break;
  if (way()) found = await pick();
}
if (!found) {
  say(
    'no usable browser. Do one of: npx playwright install --with-deps chromium | apt-get install chromium | set CHROME_PATH',
  );
  process.exit(1);
}
mkdirSync(dirname(NOTE), { recursive: true });
writeFileSync(NOTE, JSON.stringify(found));
say(`using ${found.path ?? "Playwright's Chromium"} ${found.version}`);
