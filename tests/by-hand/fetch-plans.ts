// Plans for browser tests. Their runner cannot load the lift itself, so a process of its own makes them.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Plan } from './plan';

export type Wanted = { readonly folder: string; readonly script?: string; readonly seed: number };

const MOST_BYTES = 1 << 28;

/** @param wanted folder below `levels/`; without a script its solution @returns in the same order */
export async function fetchPlans(wanted: readonly Wanted[]): Promise<readonly Plan[]> {
  const words = wanted.flatMap(({ folder, script, seed }) => [
    `levels/${folder}`,
    script ?? `levels/${folder}/solution.json`,
    String(seed),
  ]);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['tools/run.mjs', 'tests/by-hand/print-plans.ts', ...words],
    { maxBuffer: MOST_BYTES },
  );
  return stdout
    .trim()
    .split('\n')
    .map((line): Plan => JSON.parse(line));
}
