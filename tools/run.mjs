// Runs a TypeScript entry in Node: bundles it with the bundler that Vite brings, then imports it.
// node tools/run.mjs ENTRY.ts [ARGUMENTS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const [entry, ...rest] = process.argv.slice(2);
if (!entry || !existsSync(entry)) {
  console.error(entry ? `There is no ${entry}.` : 'Usage: node tools/run.mjs ENTRY.ts [ARGUMENTS]');
  process.exit(1);
}

async function bundled() {
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    logLevel: 'silent',
    external: [/^node:/, /^@playwright\//],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

// Named by process, so that two runs at once cannot read each other's half-written file.
const folder = resolve('node_modules/.cache/liftwright');
const file = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
try {
  const code = await bundled();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// An interruption is for the child to end in good order; we wait for it.
process.on('SIGINT', () => undefined);
// A process of its own: what it uses, and how it ends, is then its own and not the bundler's.
const { status, signal } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' });
rmSync(file, { force: true });
process.exit(status ?? (signal ? 1 : 0));
