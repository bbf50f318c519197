// On the flat canvas what stands still is laid down as sheets: the picture is the same as drawn thing by thing, in a
// fraction of the drawings, and it follows what changes.
import { expect, type Page, test } from '@playwright/test';
import { LEVEL } from '../by-hand/player';

type Counted = { drawings: number };
type Exposed = {
  counted: Counted;
  liftwright: {
    session: { send(command: object): unknown };
    views: { setState(state: object): void; getState(): { closeUpPane: object; cutawayPane: object } };
    step(seconds: number): void;
  };
};

/** Before anything is drawn: the flat canvas, and a count of what is drawn on it. */
async function countDrawings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted: Counted = { drawings: 0 };
    Object.assign(globalThis, { counted });
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
      return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
    const { drawImage } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...what: []) {
      counted.drawings++;
      return Reflect.apply(drawImage, this, what);
    } as typeof drawImage;
  });
}

/** Has the picture drawn again so many times. @returns the drawings of the last time */
function redraw(page: Page, times: number): Promise<number> {
  return page.evaluate(async (count) => {
    const { counted, liftwright } = globalThis as unknown as Exposed;
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    let drawings = 0;
    for (let time = 0; time < count; time++) {
      counted.drawings = 0;
      liftwright.views.setState({}); // news of nothing
      await frame();
      await frame();
      drawings = counted.drawings;
    }
    return drawings;
  }, times);
}

/** Keeps the picture as it is, and holds it against the one kept before. @returns the farthest that a colour is off, of 255 */
function compare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    const now = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const held = globalThis as unknown as { kept?: ArrayLike<number> };
    const before = held.kept ?? now;
    held.kept = now;
    let farthest = 0;
    for (let at = 0; at < now.length; at++) {
      // what can hardly be seen through weighs as little
      const weight = at % 4 === 3 ? 1 : (now[at - (at % 4) + 3] ?? 0) / 255;
      farthest = Math.max(farthest, Math.abs((now[at] ?? 0) - (before[at] ?? 0)) * weight);
    }
    return farthest;
  });
}

/** Half-transparent drawings are rounded once more where they lie on a sheet. */
const ROUNDING = 12;

test('a picture laid down as sheets is the picture drawn thing by thing, and follows what changes', async ({
  page,
}) => {
  await countDrawings(page);
  await page.goto(`/#/level/${LEVEL}?seed=4`);
  await page.locator('.stage canvas').waitFor();
  await page.evaluate(() => (globalThis as unknown as Exposed).liftwright.views.setState({ paused: true }));
  // sheets are made when the page has nothing else to do
  const settled = { drawings: await redraw(page, 20), before: 0 };
  while (settled.drawings !== settled.before) {
    settled.before = settled.drawings;
    await page.waitForTimeout(300);
    settled.drawings = await redraw(page, 2);
  }
  await compare(page);
  // a picture that was hidden for a while is drawn afresh
  await page.evaluate(async () => {
    const { views } = (globalThis as unknown as Exposed).liftwright;
    const { closeUpPane, cutawayPane } = views.getState();
    views.setState({ closeUpPane: null, cutawayPane: null });
    for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
    views.setState({ closeUpPane, cutawayPane });
  });
  const afresh = await redraw(page, 1);
  expect(afresh).toBeGreaterThan(20);
  expect(settled.drawings).toBeLessThan(afresh / 3);
  expect(await compare(page)).toBeLessThanOrEqual(ROUNDING);

  await redraw(page, 12);
  await page.evaluate(() => {
    const { session, step } = (globalThis as unknown as Exposed).liftwright;
    session.send({ type: 'place-object', object: 'notice' });
    step(3);
  });
  await redraw(page, 1);
  expect(await compare(page)).toBeGreaterThan(60);
});
