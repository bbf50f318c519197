// What the gallery shows besides levels being played: every page in the states it can be in, and how to get there.
// A row is a name, an address behind #, and what is done there; `paper` is what is printed then. Two rows of a visit that
// is cut short and one of the exam leave something in the browser, which the next ones find.
const press = (page, name) => page.locator(name).first().click();

const sent = (page, ...commands) =>
  page.evaluate((list) => {
    const { session, views } = globalThis.liftwright;
    views.setState({ paused: true });
    for (const one of list) typeof one === 'number' ? session.advance(one) : session.send(one);
  }, commands);

const inPlay = async (page) => {
  await page.waitForFunction(() => 'liftwright' in globalThis);
  await page.waitForTimeout(700);
};

const toPaper = async (page, index) => {
  await inPlay(page);
  await sent(page);
  await page.locator('.paper-tabs button').nth(index).click();
};

/** A run without one line done, so that every kind of line is in the debrief. */
const giveUp = async (page) => {
  await inPlay(page);
  await sent(page, 1200, { type: 'hand-over' });
  await page.locator('.debrief').waitFor();
  await page.waitForTimeout(2500);
};

const handsUp = async (page) => {
  for (const at of [0, 1, 1, 4, 8, 8]) await page.locator('.count button:last-child').nth(at).click();
  await press(page, '.hands .lesson-tools button:nth-child(2)');
  for (const at of [1, 1, 1, 5, 5, 6, 10]) await page.locator('.count button:last-child').nth(at).click();
};

/** What the browser has stored, changed by hand before the page is opened again. */
const stored = async (page, change) => {
  await page.evaluate(change);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(600);
};

const set = (key, value) => (page) =>
  stored(page, `localStorage.setItem('liftwright:${key}', ${JSON.stringify(value)})`);

/** A visit that is cut short, and what waits on the home page then. */
const cutShort = async (page) => {
  await page.goto(page.url().replace(/#.*/, '#/level/not-today?seed=1'));
  await inPlay(page);
  await sent(page, 600, { type: 'put-on', item: 'helmet' }, 600);
  await page.waitForTimeout(1200);
  await page.goto(page.url().replace(/#.*/, '#/'));
};

/** Storage that takes nothing more, in the middle of a run. */
const fill = async (page) => {
  await inPlay(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await sent(page, 600, { type: 'put-on', item: 'helmet' }, 600);
  await page.waitForTimeout(2500);
};

/** As the settings would have it. */
const dressed = (what, how) => (page) =>
  page.evaluate(
    ([key, value]) => {
      document.documentElement.dataset[key] = value;
    },
    [what, how],
  );

/** A recording of its own, opened from a file. */
const opened = (then) => async (page) => {
  const recording = await page.evaluate(() => JSON.stringify(globalThis.liftwright.session.recording()));
  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.locator('.file-pick input').setInputFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(recording),
  });
  await page.locator('.file .button-second').waitFor();
  if (then) await press(page, then);
  await page.waitForTimeout(1200);
};

/** @returns a page of its own in a browser that keeps nothing */
const keepsNothing = async (page) => {
  const other = await page.context().newPage();
  await other.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await other.goto(page.url().replace(/#.*/, '#/level/not-today?seed=1'));
  await inPlay(other);
  await sent(other, 600, { type: 'put-on', item: 'helmet' }, 600);
  await other.waitForTimeout(1200);
  return other;
};

const toWall = (page) => press(page, '.lesson-head .button-primary');

export const pages = [
  ['home', '#/'],
  ['settings', '#/', (page) => press(page, '.site-bar-tools > button')],
  [
    'players',
    '#/',
    async (page) => {
      await press(page, '.site-bar-tools > button');
      await press(page, '.settings summary');
      await page.locator('.players').waitFor();
      await page.locator('.settings').evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight));
    },
  ],
  ['rules', '#/rules'],
  ['found', '#/rules?words=door'],
  ['rule', '#/rules/T5002-A1-29', undefined, 'paper'],
  ['nowhere', '#/no-such-place'],
  ['no-level', '#/level/no-such-level'],
  ['no-run', '#/level/signs-and-mark?seed=1&run=gone'],
  ['lesson', '#/lesson', undefined, 'paper'],
  ['lesson-hands', '#/lesson', handsUp],
  ['lesson-wall', '#/lesson', toWall],
  [
    'lesson-wall-level',
    '#/lesson',
    async (page) => {
      await toWall(page);
      for (let at = 0; at < 5; at++) await page.keyboard.press('PageDown');
    },
  ],
  [
    'lesson-play',
    '#/lesson',
    async (page) => {
      await toWall(page);
      for (let at = 0; at < 5; at++) await page.keyboard.press('PageDown');
      await press(page, '.lesson-level');
      await inPlay(page);
    },
  ],
  [
    'lesson-wall-result',
    '#/lesson',
    async (page) => {
      await toWall(page);
      for (let at = 0; at < 16; at++) await page.keyboard.press('PageDown');
    },
  ],
  ['practice', '#/practice'],
  ['exam', '#/exam'],
  ['exam-sitting', '#/exam', (page) => press(page, '.practice-list .button-primary')],
  ['exam-verdict', '#/exam', (page) => press(page, '.practice > p:last-child .button'), 'paper'],
  ['briefing', '#/level/car-roof-entry'],
  ['briefing-ride', '#/level/stuck-between-floors'],
  [
    'stop-work',
    '#/level/not-today?seed=1',
    async (page) => {
      await inPlay(page);
      await sent(page);
      await press(page, '.finish button');
    },
  ],
  ['order', '#/level/not-today?seed=1', (page) => toPaper(page, 1)],
  ['questions', '#/level/who-answers-for-it?seed=1', (page) => toPaper(page, 2)],
  ['documents', '#/level/who-answers-for-it?seed=1', (page) => toPaper(page, 3)],
  ['record', '#/level/first-record?seed=1', (page) => toPaper(page, 3), 'paper'],
  ['debrief-missed', '#/level/car-roof-entry?seed=1', giveUp, 'paper'],
  ['debrief-record', '#/level/first-record?seed=1', giveUp, 'paper'],
  ['home-again', '#/'],
  ['resume', '#/', cutShort],
  ['resume-discard', '#/', (page) => press(page, '.run .button-quiet')],
  [
    'file-taken',
    '#/level/not-today?seed=1',
    async (page) => {
      await inPlay(page);
      await opened()(page);
    },
  ],
  [
    'file-watched',
    '#/level/not-today?seed=1',
    async (page) => {
      await inPlay(page);
      await sent(page, 600, { type: 'put-on', item: 'helmet' }, 600);
      await opened('.file .button-second')(page);
    },
  ],
  ['storage-none', '#/', keepsNothing],
  ['storage-full', '#/level/not-today?seed=1', fill],
  ['storage-damaged', '#/', set('settings', '{"language":')],
  ['file-refused', '#/', (page) => page.locator('.file-pick input').setInputFiles('package.json')],
  ['large-text', '#/level/not-today?seed=1', dressed('textSize', 'largest')],
  ['large-text-home', '#/', dressed('textSize', 'largest')],
  ['more-contrast', '#/level/not-today?seed=1', dressed('contrast', 'more')],
  [
    'sound-none',
    '#/level/not-today?seed=1',
    async (page) => {
      await inPlay(page);
      await page.evaluate(() => globalThis.liftwright.views.setState({ soundFails: true }));
    },
  ],
  [
    'run-refused',
    '#/',
    set('run:0000-old', JSON.stringify({ format: 'liftwright-recording/0', level: 'not-today' })),
  ],
  ['more-contrast-home', '#/', dressed('contrast', 'more')],
];
