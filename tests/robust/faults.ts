// What can befall a page that is played: each item of the list, brought about in a seeded way. A trial tells what it finds
// amiss; nothing is taken as said that the page does not show.
import { killTab, loseCard, type Refusal, refuseCanvas, refuseSound } from './befallen';
import {
  between,
  comes,
  comesBack,
  commands,
  deeds,
  type Exposed,
  type Fault,
  fits,
  goesOn,
  heldMeanwhile,
  isDrawn,
  LEVEL,
  openLevel,
  says,
  seconds,
  shaped,
} from './trial';

const refusals: readonly Refusal[] = ['absent', 'throws', 'stays suspended'];
const contextLoss: Fault = {
  name: 'context loss',
  draws: 'by card',
  run: async (trial) => {
    const { page, random, words } = trial;
    await openLevel(trial);
    await page.locator('.stage[data-picture="here"]').waitFor();
    const least = await deeds(trial);
    const comesAgain = random() < 0.5;
    const after = between(random, 50, 1500);
    await loseCard(page, comesAgain ? after : undefined);
    const told = comesAgain ? [] : await says(page, [words.play['scene-lost']]);
    await page.waitForTimeout(comesAgain ? after + 600 : 200);
    const drawn = await isDrawn(page);
    return [...told, ...drawn, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

const neverDrawnAgain: Fault = {
  name: 'context loss for good, and no flat canvas',
  draws: 'by card',
  run: async (trial) => {
    const { page, words } = trial;
    await openLevel(trial);
    await page.locator('.stage[data-picture="here"]').waitFor();
    const least = await deeds(trial);
    await page.evaluate(refuseCanvas);
    await loseCard(page);
    const told = await says(page, [words.play['scene-trouble']]);
    return [...told, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

const blockedAudio: Fault = {
  name: 'blocked audio',
  run: async (trial) => {
    const { page, random, words } = trial;
    await page.addInitScript(refuseSound, refusals[between(random, 0, refusals.length)] ?? 'absent');
    await openLevel(trial);
    const least = await deeds(trial);
    const told = await comes(page.locator('.caption').filter({ hasText: /./ }).first(), 15_000);
    const heard = await says(page, [words.play.bar['sound-none']], '.top-bar');
    const captions = told ? [] : ['no caption tells it'];
    return [...captions, ...heard, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

const blockedStorage: Fault = {
  name: 'blocked storage',
  run: async (trial) => {
    const { page, words } = trial;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openLevel(trial);
    const least = await deeds(trial);
    const told = await says(page, [words.shell.trouble['blocked-run']]);
    return [...told, ...(await goesOn(trial)), ...(await heldMeanwhile(trial, least))];
  },
};

const fullStorage: Fault = {
  name: 'full storage',
  run: async (trial) => {
    const { page, random, words } = trial;
    await openLevel(trial);
    const least = await deeds(trial);
    // to the brim, from then on: what was kept stays
    await page.evaluate(
      (at) => {
        let size = 1 << 20;
        while (size >= 1)
          try {
            localStorage.setItem(`other:${at}:${size}:${Math.random()}`, 'x'.repeat(size));
          } catch {
            size >>= 1;
          }
      },
      between(random, 0, 1e6),
    );
    await page.locator('.wear button').first().click();
    const told = await says(page, [words.shell.trouble['full-run']]);
    const now = await commands(page);
    const amiss = [...told, ...(await goesOn(trial)), ...(await heldMeanwhile(trial, now))];
    return [...amiss, ...(await comesBack(trial, least))];
  },
};

const corruptedSave: Fault = {
  name: 'corrupted save',
  run: async (trial) => {
    const { page, random, address, words } = trial;
    await openLevel(trial);
    await deeds(trial);
    await page.waitForTimeout(200);
    await page.goto('about:blank');
    await page.goto(`${address}/robots.txt`);
    const [at, how, letter] = [random(), random(), between(random, 33, 126)];
    const what = await page.evaluate(
      ([place, way, code]) => {
        const key = Object.keys(localStorage).find((one) => one.startsWith('liftwright:run:')) ?? '';
        const text = localStorage.getItem(key) ?? '';
        const cut = Math.floor(Number(place) * (text.length - 1));
        const other = String.fromCharCode(Number(code));
        const spoilt =
          Number(way) < 0.4 ? text.slice(0, cut) : `${text.slice(0, cut)}${other}${text.slice(cut + 1)}`;
        localStorage.setItem(key, spoilt);
        return spoilt === text ? 'unchanged' : spoilt.slice(Math.max(0, cut - 12), cut + 12);
      },
      [at, how, letter] as const,
    );
    if (what === 'unchanged') return [];
    await page.goto(address);
    await page.locator('.hero').waitFor();
    const told = await says(page, [
      words.shell.trouble['damaged-run'],
      words.shell.resume.refusedTitle,
      words.shell.resume['other-version'],
    ]);
    await page.locator('.hero .button-primary').click();
    await page.locator('.wear button').first().waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
    return [...told.map((one) => `${one} after ${what}`), ...(await goesOn(trial))];
  },
};

/** One entry of each kind beside runs. */
const memory = {
  settings: { format: 'liftwright-settings/1', volume: 0.4 },
  'best:car-roof-entry': {
    ...{ format: 'liftwright-best/1', level: 'car-roof-entry', seed: 3 },
    ...{ passed: true, score: 80, of: 100 },
  },
  tried: {
    format: 'liftwright-tried/1',
    tried: [{ level: 'car-roof-entry', seed: 3, passed: true, share: 0.8 }],
  },
  exam: {
    ...{ format: 'liftwright-exam-sheet/2', profile: 'exam', seed: 5, pool: [], results: [null] },
    ...{ tasks: [{ kind: 'faults', level: 'car-roof-entry', seed: 3 }], handedIn: false },
  },
  lesson: {
    before: [
      [1, 2],
      [0, 3],
    ],
    after: [
      [0, 0],
      [0, 0],
    ],
  },
};

const corruptedMemory: Fault = {
  name: 'corrupted memory beside runs',
  run: async (trial) => {
    const { page, random, address, words } = trial;
    const entries = Object.entries(memory).map(([key, data]) => [key, JSON.stringify(data)] as const);
    const [hit, text] = entries[between(random, 0, entries.length)] ?? ['', ''];
    const spoilt = text.slice(0, between(random, 0, text.length));
    await page.goto(`${address}/robots.txt`);
    await page.evaluate(
      (list) => {
        for (const [key, one] of list) localStorage.setItem(`liftwright:${key}`, one);
      },
      entries.map(([key, one]) => [key, key === hit ? spoilt : one] as const),
    );
    await page.goto(address);
    await page.locator('.hero').waitFor();
    const what = { tried: 'practice', exam: 'exam', lesson: 'lesson', settings: 'settings' }[hit] ?? 'result';
    const told = await says(page, [
      words.shell.trouble[`damaged-${what}` as keyof typeof words.shell.trouble],
    ]);
    await openLevel(trial);
    const least = await deeds(trial);
    const others = await page.evaluate(
      (list) =>
        list.filter(([key, one]) => localStorage.getItem(`liftwright:${key}`) !== one).map(([key]) => key),
      entries.filter(([key]) => key !== hit),
    );
    const aside = await page.evaluate((key) => localStorage.getItem(`damaged:liftwright:${key}`), hit);
    return [
      ...told,
      ...others.map((key) => `${key} was not left alone`),
      ...(aside === spoilt ? [] : [`${hit} was not put aside as it was`]),
      ...(await goesOn(trial)),
      ...(await comesBack(trial, least)),
    ];
  },
};

const oldVersion: Fault = {
  name: 'old version',
  run: async (trial) => {
    const { page, random, address, words } = trial;
    const version = between(random, 0, 2) === 0 ? 0 : between(random, 2, 9);
    const entries = {
      'liftwright:settings': JSON.stringify({ format: `liftwright-settings/${version}`, language: 'xx' }),
      'liftwright:run:000000000-aaaaaa': JSON.stringify({
        format: `liftwright-recording/${version}`,
        deeds: [],
      }),
      'liftwright:best:car-roof-entry': JSON.stringify({ format: `liftwright-best/${version}`, stars: 3 }),
    };
    await page.addInitScript((list) => {
      if (window.location.protocol.startsWith('http'))
        for (const [key, text] of Object.entries(list))
          if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    }, entries);
    await page.goto(address);
    await page.locator('.hero').waitFor();
    const told = await says(page, [words.shell.trouble['other-version-settings']]);
    await openLevel(trial);
    const least = await deeds(trial);
    const amiss = [...told, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
    const kept = await page.evaluate(
      (list) =>
        Object.entries(list)
          .filter(([key, text]) => localStorage.getItem(key) !== text)
          .map(([key]) => key),
      entries,
    );
    return [...amiss, ...kept.map((key) => `${key} was not left alone`)];
  },
};

const slowNetwork: Fault = {
  name: 'slow network',
  run: async (trial) => {
    const { page, context, random, words } = trial;
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: between(random, 200, 1200),
      downloadThroughput: between(random, 40, 200) * 1000,
      uploadThroughput: 20_000,
    });
    // and now and then a file does not come at all, once
    const unlucky = random() < 0.5;
    const part =
      ['level-screen', 'mount-scene', 'art-landing', 'open-sound', 'hand-in', '/play-'][
        between(random, 0, 6)
      ] ?? '';
    let lost = 0;
    await page.route(
      (url) => url.pathname.includes(part),
      (route) => (unlucky && lost++ === 0 ? route.abort() : route.continue()),
    );
    const isPicture = part === 'mount-scene' || part === 'art-landing';
    const missed = page.locator('.stage-scroll > p', { hasText: /./ });
    const wordForPicture = unlucky && isPicture ? comes(missed, 170_000) : true;
    await page.goto(`${trial.address}/${LEVEL}?seed=5`);
    const ready = page.locator('.wear button').first();
    const retry = page.getByRole('button', { name: words.shell.unknown.retry });
    await ready.or(retry).first().waitFor({ timeout: 90_000 });
    if (await retry.isVisible()) {
      if (!(await page.getByText(words.shell.unknown.broken).isVisible()))
        return ['no word for what did not come'];
      await retry.click();
    }
    await ready.waitFor({ timeout: 90_000 });
    await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
    const least = await deeds(trial);
    const silent =
      unlucky && part === 'open-sound' ? await says(page, [words.play.bar['sound-none']], '.top-bar') : [];
    const drawn = await comes(page.locator('.stage[data-picture="here"]'), 170_000);
    const amiss = [
      ...silent,
      ...((await wordForPicture) ? [] : ['no word for the picture']),
      ...(drawn ? [] : ['the picture does not come by itself']),
    ];
    return [...amiss, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

const killedTab: Fault = {
  name: 'tab killed while saving',
  run: async (trial) => {
    const { page, context, random } = trial;
    await openLevel(trial);
    const least = await deeds(trial);
    await page.waitForTimeout(100);
    const tools = await context.newCDPSession(page);
    // a storm of deeds, each of which is saved, and in the midst of it the process dies
    void page
      .evaluate(() => {
        const storm = () => {
          const { session } = (globalThis as unknown as Exposed).liftwright;
          for (let i = 0; i < 40; i++) session.send({ type: i % 2 ? 'put-on' : 'take-off', item: 'helmet' });
          setTimeout(storm, 0);
        };
        storm();
      })
      .catch(() => undefined);
    await new Promise((later) => setTimeout(later, between(random, 5, 400)));
    void tools.send('Page.crash').catch(() => undefined);
    await new Promise((later) => setTimeout(later, 500));
    return comesBack(trial, least);
  },
};

const killedAtTheEnd: Fault = {
  name: 'tab killed while handing over',
  run: async (trial) => {
    const { page, context, random, address, words } = trial;
    await openLevel(trial);
    await deeds(trial);
    await page.evaluate(() => {
      setTimeout(() => (globalThis as unknown as Exposed).liftwright.session.send({ type: 'hand-over' }), 40);
    });
    await new Promise((later) => setTimeout(later, between(random, 0, 120)));
    await killTab(page);
    const next = await context.newPage();
    await next.goto(address);
    const { resume, debrief } = words.shell.resume;
    const runs = next.locator('.runs button').filter({
      hasText: new RegExp(`${shaped(resume).source}|${shaped(debrief).source}`),
    });
    if (!(await comes(runs.first(), 15_000))) return ['no run waits on the home page'];
    if ((await runs.count()) !== 1) return [`${await runs.count()} runs wait`];
    await runs.first().click();
    await next.waitForFunction(() => 'liftwright' in globalThis);
    await next.evaluate(
      () => void (globalThis as unknown as Exposed).liftwright.session.send({ type: 'hand-over' }),
    );
    if (!(await comes(next.locator('[data-verdict]'), 15_000))) return ['there is no debrief'];
    const [tried, bests] = await next.evaluate(() => {
      const text = localStorage.getItem('liftwright:tried') ?? '{"tried":[]}';
      const best = Object.keys(localStorage).filter((key) => key.startsWith('liftwright:best:'));
      return [(JSON.parse(text) as { tried: readonly unknown[] }).tried.length, best.length];
    });
    return tried === 1 && bests === 1 ? [] : [`the result was noted ${tried} times, and ${bests} are best`];
  },
};

const zoom: Fault = {
  name: 'zoom',
  run: async (trial) => {
    const { page, context, random } = trial;
    await openLevel(trial);
    await page.locator('.stage canvas').waitFor();
    const least = await deeds(trial);
    const tools = await context.newCDPSession(page);
    const amiss: string[] = [];
    for (let step = 0; step < 4; step++) {
      // as a browser zooms: fewer, denser pixels for the page
      const factor = [0.5, 0.67, 0.8, 1.25, 1.5, 2, 3, 4][between(random, 0, 8)] ?? 1;
      const metrics = {
        width: Math.round(1280 / factor),
        height: Math.round(800 / factor),
        deviceScaleFactor: factor,
      };
      await tools.send('Emulation.setDeviceMetricsOverride', { ...metrics, mobile: false });
      amiss.push(...(await fits(page, `zoomed ${factor}`)));
    }
    return [...amiss, ...(await isDrawn(page)), ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

const resize: Fault = {
  name: 'resize',
  run: async (trial) => {
    const { page, random } = trial;
    await openLevel(trial);
    await page.locator('.stage canvas').waitFor();
    const least = await deeds(trial);
    const amiss: string[] = [];
    for (let step = 0; step < 5; step++) {
      const size = { width: between(random, 320, 2560), height: between(random, 480, 1440) };
      await page.setViewportSize(size);
      amiss.push(...(await fits(page, `${size.width} by ${size.height}`)));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    return [...amiss, ...(await isDrawn(page)), ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

const clockChange: Fault = {
  name: 'clock change',
  run: async (trial) => {
    const { page, random } = trial;
    await page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + Number((globalThis as { shift?: number }).shift ?? 0);
    });
    await openLevel(trial);
    const least = await deeds(trial);
    const amiss: string[] = [];
    for (let step = 0; step < 3; step++) {
      const before = await seconds(page);
      const started = performance.now();
      await page.evaluate(
        (hours) => Object.assign(globalThis, { shift: hours * 3_600_000 }),
        between(random, -90_000, 90_000),
      );
      await page.waitForTimeout(300);
      const [passed, real] = [(await seconds(page)) - before, (performance.now() - started) / 1000];
      if (passed < 0 || passed > real * 12 + 4) amiss.push(`the lift's clock went ${passed} s in ${real} s`);
    }
    return [...amiss, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

export const faults: readonly Fault[] = [
  ...[contextLoss, neverDrawnAgain, blockedAudio, blockedStorage, fullStorage],
  ...[corruptedSave, corruptedMemory, oldVersion, slowNetwork, killedTab, killedAtTheEnd],
  ...[zoom, resize, clockChange],
];
