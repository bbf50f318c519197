// What can befall a page that is played: each item of the list, brought about in a seeded way. A trial tells what it finds
// amiss; nothing is taken as said that the page does not show.
import type { BrowserContext, Page } from '@playwright/test';
import type { Random } from '../../src/sim/random';
import { loseCard, type Refusal, refuseSound } from './befallen';

export type Trial = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly random: Random;
  readonly address: string;
};
export type Fault = {
  readonly name: string;
  /** 'a card' for pages that draw by WebGL */
  readonly draws?: 'by card';
  /** @returns what is amiss, in words */
  run(trial: Trial): Promise<readonly string[]>;
};

type Exposed = {
  liftwright: {
    session: {
      hash(): string;
      recording(): { readonly commands: readonly unknown[]; readonly endTick: number };
      send(command: object): unknown;
      advance(count: number): unknown;
      store: { getState(): { frame: { tick: number; seconds: number } } };
    };
    views: { setState(state: object): void };
  };
};
const refusals: readonly Refusal[] = ['absent', 'throws', 'stays suspended'];
const LEVEL = '#/level/lock-that-does-not-make';
const between = (random: Random, least: number, most: number) =>
  Math.floor(least + random() * (most - least));

async function openLevel({ page, address, random }: Trial): Promise<void> {
  await page.goto(`${address}/${LEVEL}?seed=${between(random, 1, 1000)}`);
  await page.locator('.wear button').first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
}

/** Some deeds by the page's own buttons. @returns how many commands the run then has */
async function deeds({ page, random }: Trial): Promise<number> {
  const count = between(random, 1, 5);
  for (let i = 0; i < count; i++)
    await page
      .locator('.wear button')
      .nth(between(random, 0, 2))
      .click();
  return commands(page);
}

const commands = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.recording().commands.length);
const seconds = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Exposed).liftwright.session.store.getState().frame.seconds);

/** Play goes on: a press is a deed, and the clock runs. */
async function goesOn(trial: Trial): Promise<readonly string[]> {
  const [before, time] = [await commands(trial.page), await seconds(trial.page)];
  await trial.page.locator('.wear button').first().click();
  await trial.page.waitForTimeout(400);
  const after = await commands(trial.page);
  const amiss = after > before ? [] : [`a press is no deed any more: ${before} then ${after}`];
  return (await seconds(trial.page)) > time ? amiss : [...amiss, 'the clock stands'];
}

/** The newest saved run, opened again from the home page in a page of its own. @returns what is amiss */
async function comesBack({ context, address }: Trial, least: number): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(address);
  const resume = page.locator('.hero ~ .page-body button', { hasText: /^Resume/ }).first();
  if (
    !(await resume.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    ))
  ) {
    await page.close();
    return ['no run waits on the home page'];
  }
  await resume.click();
  await page.locator('.wear button').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
  const found = await commands(page);
  await page.close();
  return found >= least ? [] : [`of ${least} deeds ${found} came back`];
}

async function says(page: Page, words: RegExp, where = 'body'): Promise<readonly string[]> {
  const told = page.locator(where).filter({ hasText: words });
  const shown = await told
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  return shown ? [] : [`nothing says ${words}`];
}

const contextLoss: Fault = {
  name: 'context loss',
  draws: 'by card',
  run: async (trial) => {
    const { page, random } = trial;
    await openLevel(trial);
    await page.locator('.stage canvas').waitFor();
    const least = await deeds(trial);
    const comesAgain = random() < 0.5;
    const after = between(random, 50, 1500);
    await loseCard(page, comesAgain ? after : undefined);
    const told = comesAgain ? [] : await says(page, /picture was lost|drawn anew/i);
    await page.waitForTimeout(comesAgain ? after + 600 : 200);
    const drawn = await isDrawn(page);
    return [...told, ...drawn, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

/** A dark pane with its words only is a small file. */
async function isDrawn(page: Page): Promise<readonly string[]> {
  for (let i = 0; i < 24; i++) {
    if ((await page.locator('.pane').first().screenshot()).length > 20_000) return [];
    await page.waitForTimeout(500);
  }
  return ['the picture stays dark'];
}

const blockedAudio: Fault = {
  name: 'blocked audio',
  run: async (trial) => {
    const { page, random } = trial;
    await page.addInitScript(refuseSound, refusals[between(random, 0, refusals.length)] ?? 'absent');
    await openLevel(trial);
    const least = await deeds(trial);
    const told = await says(page, /helmet|shoes|gloves/i, '.caption');
    const heard = await says(page, /no sound here/i, '.top-bar');
    return [...told, ...heard, ...(await goesOn(trial)), ...(await comesBack(trial, least))];
  },
};

const blockedStorage: Fault = {
  name: 'blocked storage',
  run: async (trial) => {
    const { page } = trial;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openLevel(trial);
    const least = await deeds(trial);
    const told = await says(page, /does not let this page keep anything/);
    return [...told, ...(await goesOn(trial)), ...(await heldMeanwhile(trial, least))];
  },
};

/** Without storage the run is held as long as the page is open: home and back. */
async function heldMeanwhile({ page }: Trial, least: number): Promise<readonly string[]> {
  await page.locator('.top-bar .home').click();
  const resume = page.locator('button', { hasText: /^Resume/ }).first();
  if (
    !(await resume.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    ))
  )
    return ['the run is lost on the way home'];
  await resume.click();
  await page.locator('.wear button').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
  const found = await commands(page);
  return found >= least ? [] : [`of ${least} deeds ${found} are still there`];
}

const fullStorage: Fault = {
  name: 'full storage',
  run: async (trial) => {
    const { page, random } = trial;
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
    const told = await says(page, /Storage is full/);
    const now = await commands(page);
    const amiss = [...told, ...(await goesOn(trial)), ...(await heldMeanwhile(trial, now))];
    return [...amiss, ...(await comesBack(trial, least))];
  },
};

const corruptedSave: Fault = {
  name: 'corrupted save',
  run: async (trial) => {
    const { page, random, address } = trial;
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
    const told = await says(page, /damaged and cannot go on|cannot go on|another version/);
    await page.locator('.hero .button-primary').click();
    await page.locator('.wear button').first().waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
    return [...told.map((one) => `${one} after ${what}`), ...(await goesOn(trial))];
  },
};

const oldVersion: Fault = {
  name: 'old version',
  run: async (trial) => {
    const { page, random, address } = trial;
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
    const told = await says(page, /another version|which this version does not read/);
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
    const { page, context, random } = trial;
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
    await page.goto(`${trial.address}/${LEVEL}?seed=5`);
    const ready = page.locator('.wear button').first();
    const retry = page.getByRole('button', { name: 'Try again' });
    await ready.or(retry).first().waitFor({ timeout: 90_000 });
    if (await retry.isVisible()) await retry.click();
    await ready.waitFor({ timeout: 90_000 });
    await page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
    const least = await deeds(trial);
    await page
      .locator('.stage canvas')
      .waitFor({ timeout: 90_000 })
      .catch(() => undefined);
    return [...(await goesOn(trial)), ...(await comesBack(trial, least))];
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

/** Nothing lies beyond the side of the page, and the canvas lies under its panes. */
async function fits(page: Page, when: string): Promise<readonly string[]> {
  for (let i = 0; ; i++) {
    await page.waitForTimeout(250);
    const amiss = await page.evaluate(() => {
      const canvas = document.querySelector('.stage canvas')?.getBoundingClientRect();
      const stage = document.querySelector('.stage')?.getBoundingClientRect();
      const sideways = document.documentElement.scrollWidth - window.innerWidth;
      const list = sideways > 0 ? [`${sideways} pixels lie beyond the side`] : [];
      const apart =
        canvas && stage
          ? Math.max(Math.abs(canvas.width - stage.width), Math.abs(canvas.height - stage.height))
          : 0;
      return apart > 3 ? [...list, `canvas and stage differ by ${apart.toFixed(1)}`] : list;
    });
    if (amiss.length === 0 || i === 12) return amiss.map((one) => `${when}: ${one}`);
  }
}

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
  ...[contextLoss, blockedAudio, blockedStorage, fullStorage, corruptedSave, oldVersion],
  ...[slowNetwork, killedTab, zoom, resize, clockChange],
];
