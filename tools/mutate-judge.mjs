// Looks at one mutant after the other: a worker holds the tests, which run until one of them notices. A worker that
// hangs is ended, and the mutant looked at again with more time. A test that fails without the mutant after it has failed
// with it has been left with a broken world: then too the mutant is looked at again in a fresh one.
import { Worker } from 'node:worker_threads';

const worker = new URL('./mutate-worker.mjs', import.meta.url);
const STARTS_WITHIN = 120_000;
const SLACK = 3_000;
/** With a mutant a test may take so many times as long as without. */
const LONGER = 8;
/** A busy machine is slow too: what took too long gets so many times as long, alone, before that is believed. */
const PATIENCE = 4;

export function createJudge(script) {
  let hand;
  let baseline;

  const start = async (active) => {
    const started = new Worker(worker, { workerData: { script, active } });
    const first = await answer(started, STARTS_WITHIN);
    return { started, first };
  };

  /** @returns the names of tests that fail as things are */
  const begin = async () => {
    hand = await start(null);
    hand.started.postMessage({ type: 'all' });
    baseline = await answer(hand.started, STARTS_WITHIN);
    return baseline.tests.filter(({ failed }) => failed).map(({ name, failed }) => `${name} (${failed})`);
  };

  const look = async (id) => {
    // what is met while files load cannot be switched afterwards
    if (baseline.atLoad[id])
      return lookFresh(
        id,
        baseline.tests.map((_, index) => index),
      );
    const meeting = baseline.tests.flatMap(({ covered }, index) => (covered[id] ? [index] : []));
    if (meeting.length === 0) return 'never run';
    meeting.sort((a, b) => baseline.tests[a].ms - baseline.tests[b].ms);
    hand ??= await start(null);
    const found = await lookWith(hand, id, meeting);
    if (found === 'survived' || found === 'noticed') return found;
    await endHand();
    return lookFresh(id, meeting);
  };

  /** One test after the other, so that each has a time of its own. */
  const lookWith = async ({ started }, id, tests, patience = 1) => {
    for (const index of tests) {
      started.postMessage({ type: 'mutant', id, tests: [index] });
      const most = patience * (SLACK + LONGER * baseline.tests[index].ms);
      const found = await answer(started, most).catch(() => 'hung');
      if (found === 'hung') return found;
      if (found.noticed) return found.broken ? 'broken' : 'noticed';
    }
    return 'survived';
  };

  const lookFresh = async (id, tests) => {
    const fresh = await start(id).catch(() => undefined);
    if (!fresh || fresh.first.failed) return 'noticed';
    const found = await lookWith(fresh, id, tests, PATIENCE);
    await fresh.started.terminate();
    return found === 'survived' || found === 'hung' ? found : 'noticed';
  };

  const endHand = async () => {
    await hand?.started.terminate();
    hand = undefined;
  };
  return { begin, look, end: endHand };
}

function answer(from, within) {
  return new Promise((done, fail) => {
    const clock = setTimeout(() => fail(new Error('no answer')), within);
    const settle = (how) => (what) => {
      clearTimeout(clock);
      from.removeAllListeners('message').removeAllListeners('error');
      how(what);
    };
    from.once('message', settle(done)).once('error', settle(fail));
  });
}
