// npm run mutate [-- FILE... [--minutes N]]: changes the safety rules one operator at a time and looks whether a test
// notices. Each rule is judged by the tests that tests/mutants.json names for it. StrykerJS makes the mutants, all in
// one text, switched at run time; it is fetched into a scratch folder, outside the lock file. The tests run in one
// worker, without vitest's fresh start for each mutant, which would take a hundred times as long.
// Prints every mutant that survived and is not explained there; exits 1 when there is one, or when time ran out.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { createJudge } from './mutate-judge.mjs';

/** The newest that runs on Node 20. */
const TOOL = ['@stryker-mutator/instrumenter@9', '@stryker-mutator/api@9', 'typed-inject@5'];
const tools = dirname(fileURLToPath(import.meta.url));
const { rules, explained } = JSON.parse(readFileSync('tests/mutants.json', 'utf8'));

const words = process.argv.slice(2);
const at = words.indexOf('--minutes');
const until = at < 0 ? Number.POSITIVE_INFINITY : Date.now() + 60_000 * Number(words.splice(at, 2)[1]);
const unknown = words.filter((file) => !(file in rules));
if (unknown.length > 0) {
  console.error(
    `not in tests/mutants.json: ${unknown.join(', ')}\nthere are: ${Object.keys(rules).join(', ')}`,
  );
  process.exit(1);
}
const files = words.length > 0 ? words : Object.keys(rules);

const instrument = await instrumenter();
let unexplained = 0;
let mutants = 0;
let left = 0;
for (const file of files) {
  if (Date.now() > until) left++;
  else await judge(file, rules[file]);
}
console.log(
  `${mutants} mutants of ${files.length - left} files, ${unexplained} survived without an explanation`,
);
if (left > 0) console.log(`no time for ${left} more files`);
process.exit(unexplained + left === 0 ? 0 : 1);

async function instrumenter() {
  const scratch = join(tmpdir(), 'liftwright-mutate');
  const place = (name) => join(scratch, 'node_modules', name);
  if (!existsSync(place('@stryker-mutator/instrumenter'))) {
    mkdirSync(scratch, { recursive: true });
    writeFileSync(join(scratch, 'package.json'), '{ "private": true }\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--silent', ...TOOL], {
      cwd: scratch,
      stdio: 'inherit',
    });
  }
  const open = (file) => import(pathToFileURL(place(file)));
  const { createInstrumenter } = await open('@stryker-mutator/instrumenter/dist/src/index.js');
  const { commonTokens } = await open('@stryker-mutator/api/dist/src/plugin/index.js');
  const { createInjector } = await open('typed-inject/dist/src/index.js');
  const quiet = () => undefined;
  const logger = {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: quiet,
    trace: quiet,
    isDebugEnabled: () => false,
  };
  const made = createInjector()
    .provideValue(commonTokens.logger, logger)
    .provideValue(commonTokens.options, {})
    .injectFunction(createInstrumenter);
  return (name, content) =>
    made.instrument([{ name, content, mutate: true }], {
      plugins: null,
      excludedMutations: [],
      ignorers: [],
    });
}

/** Tests and the rule in one script, the rule with all its mutants in it. */
async function bundle(file, tests, content) {
  const rule = resolve(file);
  const plugin = {
    name: 'mutants',
    resolveId: (id) =>
      id === 'vitest' ? join(tools, 'mutate-vitest.mjs') : id === 'all-tests' ? '\0all-tests' : null,
    // where a module lies is asked of its own file, not of the script that all are put into
    transform: (code, id) =>
      code.includes('import.meta')
        ? code
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        : null,
    load: (id) => {
      if (id === '\0all-tests')
        return tests.map((test) => `import ${JSON.stringify(resolve(test))};`).join('\n');
      return id === rule ? { code: content, moduleType: 'ts' } : null;
    },
  };
  const made = await rolldown({
    input: 'all-tests',
    plugins: [plugin],
    platform: 'node',
    logLevel: 'silent',
    external: [/^node:/],
  });
  const { output } = await made.generate({ format: 'esm', codeSplitting: false });
  await made.close();
  const folder = resolve('node_modules/.cache/liftwright');
  mkdirSync(folder, { recursive: true });
  const script = join(folder, `mutants-${process.pid}.mjs`);
  writeFileSync(script, output[0].code);
  return script;
}

async function judge(file, tests) {
  const begin = Date.now();
  const source = readFileSync(file, 'utf8');
  const lines = source.split('\n');
  const { files: texts, mutants: all } = await instrument(resolve(file), source);
  const script = await bundle(file, tests, texts[0].content);
  const judgement = createJudge(script);
  const failing = await judgement.begin();
  if (failing.length > 0) {
    console.error(`${file}: its tests fail without any mutant: ${failing.join('; ')}`);
    unexplained++;
    return;
  }
  const survived = [];
  let hung = 0;
  for (const mutant of all) {
    const verdict = await judgement.look(mutant.id);
    if (verdict === 'hung') hung++;
    if (verdict === 'survived' || verdict === 'never run') survived.push({ ...mutant, verdict });
  }
  await judgement.end();
  mutants += all.length;
  const took = Math.round((Date.now() - begin) / 1000);
  const endless = hung > 0 ? `, ${hung} of them by never ending` : '';
  console.log(`${file}: ${all.length - survived.length} of ${all.length} noticed${endless} (${took} s)`);
  for (const { location, replacement, verdict } of survived) {
    const line = lines[location.start.line]?.trim() ?? '';
    const changed = replacement.replace(/\s+/g, ' ');
    const why = explained.find(
      (entry) => entry.file === file && line.includes(entry.line) && changed.includes(entry.becomes),
    );
    if (!why) unexplained++;
    const told = why ? 'explained' : verdict.toUpperCase();
    console.log(`  ${told}: ${location.start.line + 1}: ${line} => ${changed}${why ? ` (${why.why})` : ''}`);
  }
}
