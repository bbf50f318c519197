// npm run mutate: changes the safety rules one operator at a time and looks whether a test notices. The tool lives in
// a scratch copy, outside the lock file: it is heavy, and nobody needs it to play or to test.
// Prints every mutant that survived and is not explained in tests/mutants.json; exits 1 when there is one.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The newest that runs on Node 20. */
const TOOL = ['@stryker-mutator/core@9', '@stryker-mutator/vitest-runner@9'];
const { rules, tests, explained } = JSON.parse(readFileSync('tests/mutants.json', 'utf8'));

const copy = mkdtempSync(join(tmpdir(), 'liftwright-mutate-'));
for (const file of execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n'))
  if (existsSync(file)) cpSync(file, join(copy, file));
cpSync('node_modules', join(copy, 'node_modules'), {
  recursive: true,
  filter: (path) => !path.includes('.cache'),
});
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
execFileSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', ...TOOL], {
  cwd: copy,
  stdio: 'inherit',
});
writeFileSync(
  join(copy, 'vitest.mutate.config.ts'),
  `import { defineConfig } from 'vitest/config';\nexport default defineConfig({ test: { include: ${JSON.stringify(tests)} } });\n`,
);
writeFileSync(
  join(copy, 'stryker.config.json'),
  JSON.stringify({
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutate.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: rules,
    reporters: ['clear-text', 'json'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // the compiler in use has no interface for tools
    tsconfigFile: 'none.json',
  }),
);
const run = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
  cwd: copy,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const report = join(copy, 'reports/mutation/mutation.json');
if (!existsSync(report)) {
  console.error(`the mutation run gave no report (exit ${run.status})`);
  process.exit(1);
}

let unexplained = 0;
for (const [file, { source, mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)) {
  const lines = source.split('\n');
  const survived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  console.log(`${file}: ${mutants.length - survived.length} of ${mutants.length} noticed`);
  for (const { location, replacement } of survived) {
    const line = lines[location.start.line - 1].trim();
    const changed = (replacement ?? '').replace(/\s+/g, ' ');
    const why = explained.find(
      (entry) => entry.file === file && line.includes(entry.line) && changed.includes(entry.becomes),
    );
    if (!why) unexplained++;
    console.log(
      `  ${why ? 'explained' : 'SURVIVED'}: ${location.start.line}: ${line} => ${changed}${why ? ` (${why.why})` : ''}`,
    );
  }
}
console.log(`${unexplained} survived without an explanation`);
process.exit(unexplained === 0 ? 0 : 1);
