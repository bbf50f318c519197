// Runs a TypeScript entry in Node: bundles it with the bundler that Vite brings, then imports it.
// node tools/run.mjs ENTRY.ts [ARGUMENTS]
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [entry, ...rest] = process.argv.slice(2);
const folder = resolve('node_modules/.cache/liftwright');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
const bundle = await rolldown({ input: entry, platform: 'node', logLevel: 'silent', external: [/^node:/] });
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
await bundle.close();
const { rmSync, writeFileSync } = await import('node:fs');
writeFileSync(file, output[0].code);
process.on('exit', () => rmSync(file, { force: true }));
process.argv = [process.execPath, entry, ...rest];
await import(pathToFileURL(file).href);
