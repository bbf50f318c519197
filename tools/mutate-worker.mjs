// The worker in which tests meet mutants: loads the script once, then runs the tests it is told to.
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

/** The name that StrykerJS's switches look for. */
const switches = { activeMutant: workerData.active };
globalThis.__stryker__ = switches;
const tests = [];
globalThis.liftwrightTests = tests;

let failed;
try {
  await import(pathToFileURL(workerData.script));
} catch (error) {
  failed = String(error);
}
const { static: atLoad = {} } = switches.mutantCoverage ?? {};
parentPort.postMessage({ failed });

parentPort.on('message', async (order) => {
  parentPort.postMessage(order.type === 'all' ? await runAll() : await runWith(order));
});

async function runAll() {
  const results = [];
  for (const [index, test] of tests.entries()) {
    switches.currentTestId = `test ${index}`;
    const begin = performance.now();
    const trouble = await run(test);
    const ms = performance.now() - begin;
    const covered = switches.mutantCoverage?.perTest[switches.currentTestId] ?? {};
    results.push({ name: test.name, failed: trouble, ms, covered });
  }
  switches.currentTestId = undefined;
  return { tests: results, atLoad };
}

/** A mutant met so often more than its tests do without it goes round in circles. */
const MOST_HITS = 20_000_000;

async function runWith({ id, tests: chosen }) {
  const always = workerData.active === id;
  switches.activeMutant = id;
  switches.hitCount = 0;
  switches.hitLimit = MOST_HITS;
  for (const index of chosen) {
    const trouble = await run(tests[index]);
    if (!trouble) continue;
    if (always) return { noticed: true, broken: false };
    switches.activeMutant = null;
    return { noticed: true, broken: (await run(tests[index])) !== undefined };
  }
  if (!always) switches.activeMutant = null;
  return { noticed: false, broken: false };
}

/** @returns what went wrong, if anything */
async function run({ body }) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error);
  }
}
