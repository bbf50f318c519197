// A player at the browser: opens the level, acts by pointer or by keyboard alone, and lets simulated time pass.
import type { Locator, Page } from '@playwright/test';
import words from '../../assets/text/en/play.json' with { type: 'json' };
import { fillIn } from '../../src/training/fill-in';
import type { ScriptStep } from '../../src/level-format/script';
import type { Command } from '../../src/sim/commands';
import { isLessonCommand } from '../../src/training/lesson-commands';
import { drawn, type Target, targetOf, viewOfTerminal } from './targets';

export const LEVEL = 'lock-that-does-not-make';
const tools = ['hand', 'red-probe', 'black-probe', 'jumper', 'padlock', 'tag', 'barrier', 'notice', 'key'];

export type Hand = 'pointer' | 'keyboard';

type Exposed = {
  liftwright: {
    session: {
      store: { getState(): { frame: Record<string, never> } };
      hash(): string;
      recording(): unknown;
    };
    views: { setState(state: object): void };
    step(seconds: number): void;
  };
};

export class Player {
  constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  async open(seed: number, level = LEVEL): Promise<void> {
    // who plays by keyboard and speech alone needs no picture: the scene never comes
    if (this.hand === 'keyboard') await this.page.route(/mount-scene/, (route) => route.abort());
    await this.page.addInitScript(pauseAtOnce);
    await this.page.goto(`/#/level/${level}?seed=${seed}`);
    if (this.hand === 'pointer') await this.page.locator('.stage canvas').waitFor();
    await this.page.waitForFunction(() => (globalThis as { liftwright?: unknown }).liftwright !== undefined);
  }

  async play(
    steps: readonly ScriptStep[],
    drawnCase: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    for (const step of fillIn(steps, drawnCase)) {
      if ('label' in step) continue;
      if ('wait' in step) await this.step(step.wait);
      else if ('do' in step) {
        if (isLessonCommand(step.do)) throw new Error(`${step.do.type} has no button yet`);
        await this.act(step.do);
        if (step.until) await this.step(0.5);
      } else if (typeof step.until === 'string') await this.until(step.until, step.atMost ?? 120);
      else throw new Error('the page tells no facts; wait for a state it shows');
    }
  }

  async step(seconds: number): Promise<void> {
    await this.page.evaluate((time) => (globalThis as unknown as Exposed).liftwright.step(time), seconds);
  }

  async frame(): Promise<{
    place: string;
    busy: boolean;
    busySeconds: number;
    car: { landing: number; door: number };
    board: { display: string; fault: boolean };
  }> {
    return this.page.evaluate(
      () => (globalThis as unknown as Exposed).liftwright.session.store.getState().frame as never,
    );
  }

  async until(what: string, atMost: number): Promise<void> {
    for (let seconds = 0; seconds < atMost; seconds += 2) {
      const frame = await this.frame();
      const floor = /^car-open-at-(\d+)$/.exec(what)?.[1];
      if (floor && frame.car.landing === Number(floor) && frame.car.door >= 1) return;
      if (what === 'idle' && !frame.busy) return;
      if (
        what === 'lift-ready' &&
        frame.board.display !== '' &&
        frame.board.display !== '---' &&
        !frame.board.fault
      )
        return;
      await this.step(what === 'idle' ? frame.busySeconds + 0.02 : 2);
    }
    throw new Error(`never came: ${what}`);
  }

  async act(command: Command): Promise<void> {
    const { page } = this;
    switch (command.type) {
      case 'put-on':
        return this.press(
          page.getByRole('button', { name: words.wear[command.item as 'helmet' | 'safety-shoes'] }),
        );
      case 'set-dial':
        return this.turnDial(words.mode[command.to]);
      case 'write-record':
        return this.press(page.getByRole('button', { name: words.bar['write-record'] }));
      case 'hand-over':
        await this.press(
          page.locator('.top-bar').getByRole('button', { name: words.bar['hand-over'] }).first(),
        );
        return this.press(page.getByRole('button', { name: words['hand-over'].yes, exact: true }).last());
      case 'connect-jumper':
        await this.use({
          view: viewOfTerminal(command.from),
          hotspot: `terminal:${drawn(command.from)}`,
          action: 'start-jumper',
          tool: 'jumper',
        });
        return this.use({
          view: viewOfTerminal(command.to),
          hotspot: `terminal:${drawn(command.to)}`,
          action: 'connect-jumper',
          tool: 'jumper',
        });
      default: {
        const target = targetOf(command, (await this.frame()).place);
        if (!target) throw new Error(`no way by hand: ${command.type}`);
        return this.use(target);
      }
    }
  }

  protected async use(target: Target): Promise<void> {
    await this.lookAt(target.view);
    const twin = this.page.locator(`[data-hotspot="${target.view}/${target.hotspot}"]`);
    await twin.waitFor();
    if (this.hand === 'pointer') await this.useByPointer(target, twin);
    else await this.useByKeyboard(target, twin);
  }

  private async lookAt(view: string): Promise<void> {
    if ((await this.page.locator(`[data-hotspot^="${view}/"]`).count()) > 0) return;
    const tab = words.view[view as keyof typeof words.view];
    await this.press(this.page.locator('.views').getByRole('button', { name: tab, exact: true }));
  }

  private async useByPointer({ tool, action }: Target, twin: Locator): Promise<void> {
    const { page } = this;
    const inMenu = tool === 'menu';
    const wanted = page.getByRole('radio', {
      name: words.tool[(inMenu ? 'hand' : tool) as keyof typeof words.tool],
    });
    if ((await wanted.getAttribute('aria-checked')) !== 'true') await wanted.click();
    await twin.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
    const box = await twin.boundingBox();
    if (!box) throw new Error('the hotspot has no place');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    // the scene reads the pointer with its next frame
    await page.locator('.pill').waitFor();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.chooseIfMenu(action, (item) => item.click());
  }

  private async useByKeyboard({ tool, action }: Target, twin: Locator): Promise<void> {
    const { page } = this;
    const digit = tools.indexOf(tool) + 1;
    await page.keyboard.press(String(digit > 0 ? digit : 1));
    await this.tabTo(twin);
    const several = (await twin.getAttribute('aria-haspopup')) !== null;
    const direct = digit > 1;
    await page.keyboard.press(several && !direct ? 'Shift+Enter' : 'Enter');
    await this.chooseIfMenu(action, async (item) => {
      for (let i = 0; i < 8 && !(await item.evaluate((element) => element === document.activeElement)); i++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    });
  }

  private async chooseIfMenu(action: string, choose: (item: Locator) => Promise<void>): Promise<void> {
    const menu = this.page.getByRole('menu');
    if ((await menu.count()) === 0) return;
    const text = words.action[action as keyof typeof words.action].replace(/\{\{.*\}\}/, '');
    await choose(menu.getByRole('menuitem', { name: text }));
  }

  private async turnDial(name: string): Promise<void> {
    const position = this.page.getByRole('radio', { name, exact: true });
    if (this.hand === 'pointer') return position.click();
    const dial = this.page.locator('.meter-dial');
    await this.tabTo(dial.locator('[aria-checked="true"]'));
    for (let i = 0; i < 8 && (await position.getAttribute('aria-checked')) !== 'true'; i++) {
      await this.page.keyboard.press('ArrowRight');
      await this.page.waitForTimeout(40);
    }
  }

  async press(button: Locator): Promise<void> {
    if (this.hand === 'pointer') return button.click();
    await this.tabTo(button);
    await this.page.keyboard.press('Enter');
  }

  /** Tab or Shift+Tab, and nothing else, the shorter way round, until the focus is there. */
  protected async tabTo(target: Locator): Promise<void> {
    for (let round = 0; round < 4; round++) {
      const steps = await target.evaluate(tabsAway);
      for (let i = 0; i < Math.abs(steps); i++)
        await this.page.keyboard.press(steps > 0 ? 'Tab' : 'Shift+Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(
      `Tab never reaches ${await target.evaluate((element) => element.outerHTML.slice(0, 160))}`,
    );
  }
}

/** Stops the clock as a sitting opens: a machine's haste must not decide which orders are misheard. Runs in the page. */
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

/** How many presses of Tab (forwards above 0) lie between the focus and an element. Runs in the page. */
function tabsAway(target: Element): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]'),
  ].filter((element) => {
    return element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();
  });
  const from = stops.indexOf(document.activeElement as HTMLElement);
  return stops.indexOf(target as HTMLElement) - from;
}
