// npm run fuzz [COUNT]: a hundred thousand files of each kind that readers must survive, instead of the suite's few.
import { spawnSync } from 'node:child_process';

const count = process.argv[2] ?? '100000';
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/level-format/fuzz.test.ts', 'tests/session/fuzz.test.ts'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: count } },
);
process.exit(status ?? 1);
