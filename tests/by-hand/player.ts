// A player at the browser: opens a level, follows a plan by one hand, and lets simulated time pass. Every deed is found
// where the page shows it: in the picture, in a list beside it or in a panel.
import type { Locator, Page } from '@playwright/test';
import en from '../../assets/text/en/play.json' with { type: 'json' };
import zh from '../../assets/text/zh-CN/play.json' with { type: 'json' };
import type { Act } from '../../src/training/lesson-commands';
import type { Hand } from './hand';
import { PanelHand } from './panel-hand';
import type { Move, PanelHelp, Plan, Spot } from './plan';

export const LEVEL = 'lock-that-does-not-make';
export const playWords = { en, 'zh-CN': zh } as const;
/** English has plurals besides. */
export type PlayWords = typeof zh;

type Exposed = {
  liftwright: {
    session: {
      store: { getState(): { frame: { tick: number } } };
      advance(ticks: number): void;
      hash(): string;
      recording(): unknown;
    };
    views: { setState(state: object): void };
  };
};

/** Lets ticks pass; by default in one go. */
export type LetPass = (page: Page, ticks: number) => Promise<void>;
export const inOneGo: LetPass = (page, ticks) =>
  page.evaluate((count) => (globalThis as unknown as Exposed).liftwright.session.advance(count), ticks);

export class Player {
  private readonly words: PlayWords;
  private readonly panels: PanelHand;

  constructor(
    readonly page: Page,
    readonly hand: Hand,
    language: keyof typeof playWords = 'en',
    private readonly letPass: LetPass = inOneGo,
  ) {
    this.words = playWords[language];
    this.panels = new PanelHand(page, hand, this.words);
  }

  async open(level: string, seed: number): Promise<void> {
    const sees = this.hand.name !== 'keyboard';
    // who plays by keyboard and speech alone needs no picture: the scene never comes
    if (!sees) await this.page.route(/mount-scene/, (route) => route.abort());
    await this.page.addInitScript(pauseAtOnce);
    await this.page.goto(`/#/level/${level}?seed=${seed}`);
    if (sees) await this.page.locator('.stage canvas').waitFor();
    await this.page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
  }

  /** The next sitting opens with its clock stopped, without going to another page. */
  async pausesAtOnce(): Promise<void> {
    await this.page.evaluate(pauseAtOnce);
  }

  /** @throws Error telling the move at which the page offered no way */
  async follow({ moves, startTick }: Plan): Promise<void> {
    const tick = await this.page.evaluate(
      () => (globalThis as unknown as Exposed).liftwright.session.store.getState().frame.tick,
    );
    if (tick !== startTick) throw new Error(`begins at tick ${tick} instead of ${startTick}`);
    for (const [at, move] of moves.entries())
      await this.make(move).catch((error: Error) => {
        throw new Error(`move ${at + 1}, ${JSON.stringify(move)}: ${error.message}`);
      });
  }

  async make(move: Move): Promise<void> {
    if ('wait' in move) await this.letPass(this.page, move.wait);
    else if ('panel' in move) await this.inPanel(move.act, move.panel);
    else for (const spot of move.spots) await this.use(spot);
  }

  async inPanel(act: Act, help: PanelHelp = {}): Promise<void> {
    await this.panels.act(act, help);
  }

  /** State and deeds, to be held against the same run without a page. */
  async outcome(): Promise<{ readonly hash: string; readonly recording: unknown }> {
    return this.page.evaluate(() => {
      const { session } = (globalThis as unknown as Exposed).liftwright;
      return { hash: session.hash(), recording: session.recording() };
    });
  }

  private async use(spot: Spot): Promise<void> {
    await this.lookAt(spot.view);
    const { page } = this;
    const listed = page.locator(`.can-do [data-thing="${spot.id}"]`);
    if (!spot.drawn && (await listed.count()) > 0)
      return this.hand.press(listed.getByRole('button').nth(spot.at));
    const twin = page.locator(`[data-hotspot="${spot.view}/${spot.id}"]`);
    await twin.waitFor({ state: 'attached' });
    await this.unfold(twin);
    await this.hand.use(spot, twin, (tool) => this.tool(tool));
    await this.pickFrom(spot);
  }

  private tool(name: string): Locator {
    const words = this.words.tool[name as keyof PlayWords['tool']];
    return this.page.locator('.bag-tools').getByRole('radio', { name: new RegExp(`^${words}( ×\\d+)?$`) });
  }

  private async lookAt(view: string): Promise<void> {
    // arriving somewhere shows that place with the next frame
    await this.page.evaluate(
      () => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 10))),
    );
    if ((await this.page.locator(`[data-hotspot^="${view}/"]`).count()) > 0) return;
    await this.hand.press(this.page.locator(`.views [data-view="${view}"]`));
  }

  private async unfold(twin: Locator): Promise<void> {
    const fold = twin.locator('xpath=ancestor::details[not(@open)]');
    if ((await fold.count()) > 0) await this.hand.press(fold.locator('> summary'));
  }

  private async pickFrom({ direct, drawn, at, view, id }: Spot): Promise<void> {
    const { page } = this;
    const items = drawn
      ? page.getByRole('menu').getByRole('menuitem')
      : page.locator(`li:has([data-hotspot="${view}/${id}"]) .reach-choices button`);
    if (direct && (await items.count()) === 0) return;
    await this.hand.pick(items.nth(at));
  }
}

/** Stops the clock as a sitting opens: a machine's haste must not decide what comes of a deed. Runs in the page. */
function pauseAtOnce(): void {
  let handle: Exposed['liftwright'] | undefined;
  Object.defineProperty(globalThis, 'liftwright', {
    configurable: true,
    enumerable: true,
    get: () => handle,
    set: (opened: Exposed['liftwright']) => {
      handle = opened;
      opened.views.setState({ paused: true });
    },
  });
}
