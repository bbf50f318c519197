// npm test: every check in turn, going on after a failure, and one last line that sums what really ran.
// --fast leaves out the build and the browser.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const fast = process.argv.includes('--fast');
const totals = { passed: 0, failed: 0, skipped: 0 };
const add = (passed, failed, skipped = 0) => {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
};

function run(title, command, parameters) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const check = (title, script, ...parameters) =>
  add(...(run(title, process.execPath, [script, ...parameters]) ? [1, 0] : [0, 1]));
const bin = (name) => `node_modules/${name}`;

/** @returns a report, or nothing if the stage ended before it had written a whole one */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.error(`no report in ${report}: the stage did not finish`);
    return undefined;
  }
}

/** Counts from a report; a stage that crashed or ran nothing is one failure. */
function counted(title, report, parameters, count) {
  rmSync(report, { force: true });
  const ok = run(title, process.execPath, parameters);
  const results = read(report);
  if (!results) return add(0, 1);
  const [passed, failed, skipped] = count(results);
  add(passed, failed, skipped);
  if ((!ok && failed === 0) || passed + failed === 0) add(0, 1);
}

function countBrowser({ stats }) {
  if (stats.flaky > 0) console.log(`\n${stats.flaky} passed only when tried again: look at them`);
  return [stats.expected + stats.flaky, stats.unexpected, stats.skipped];
}

check('types', bin('typescript/bin/tsc'), '-p', 'tsconfig.json');
check('types without DOM', bin('typescript/bin/tsc'), '-p', 'tsconfig.pure.json');
check('lint and format', bin('@biomejs/biome/bin/biome'), 'check', '.');
counted(
  'unit, house and level tests',
  'node_modules/.cache/vitest.json',
  [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    '--outputFile.json=node_modules/.cache/vitest.json',
  ],
  (report) => [report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests],
);
if (!fast) {
  check('build', 'tools/build.mjs');
  check('sizes', 'tools/check-sizes.mjs');
  if (run('a browser', process.execPath, ['tools/ensure-browser.mjs'])) {
    counted(
      'browser tests',
      'node_modules/.cache/playwright.json',
      [bin('@playwright/test/cli.js'), 'test'],
      countBrowser,
    );
  } else add(0, 1);
}
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed > 0 ? 1 : 0);
