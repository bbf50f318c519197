// Runs before every npm script that needs packages. Node core only: node_modules may not exist yet.
// All it says goes to standard error, so that the terminal door's standard output stays pure JSON.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { areAllHere } from './packages-here.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Liftwright needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.version + process.platform + process.arch)
  .digest('hex');
const stamp = 'node_modules/.liftwright-stamp';
const stamped = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
// packages may have come by npm itself; a stamp that says otherwise is of another lock file or another Node
const isComplete = stamped === wanted || (stamped === undefined && areAllHere());
if (!isComplete) install();
if (stamped !== wanted) writeFileSync(stamp, wanted);

function install() {
  console.error('[setup] installing what is missing (npm ci) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (result.status === 0) return;
  console.error('[setup] npm ci failed; mend what it says above and run the command again.');
  process.exit(result.status ?? 1);
}
