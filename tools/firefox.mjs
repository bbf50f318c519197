// npm run firefox: the journeys of the browser tests in a second engine. Needs a Firefox on the machine; FIREFOX_PATH names
// another than the usual ones.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const path = process.env.FIREFOX_PATH ?? usual.find((place) => existsSync(place));
if (!path) {
  console.error(
    'no Firefox found: install one (Debian: apt-get install firefox-esr) or name it in FIREFOX_PATH',
  );
  process.exit(1);
}
const asked = process.argv.slice(2);
/**
 * All but the hands of a whole run (by-hand), the ghost click and the monkey, which need the first engine's touch, and the
 * sheets. What this engine's driver cannot do, paper, downloads, taps and the memory's clearing, the tests say themselves and skip.
 */
const journeys = [
  ...['play-level', 'screens', 'lesson', 'rules', 'focus-kept'],
  ...['same-hash', 'offline', 'picture-moved', 'first-scene', 'letters', 'record', 'slim-phaser'],
  ...['practice-and-exam', 'left-behind'],
];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...(asked.length > 0 ? asked : journeys)],
  { stdio: 'inherit', env: { ...process.env, E2E_FIREFOX: path } },
);
process.exit(status ?? 1);
