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
/** what is played, read and kept; paper, downloads and letters are asked of the first engine, whose driver can */
const journeys = [
  ...['play-level', 'play-campaigns', 'ride-safe', 'screens', 'lesson', 'rules'],
  ...['same-hash', 'offline', 'picture-moved'],
];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...(asked.length > 0 ? asked : journeys)],
  { stdio: 'inherit', env: { ...process.env, E2E_FIREFOX: path } },
);
process.exit(status ?? 1);
