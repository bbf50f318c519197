// Ten fingers and no picture: Tab, arrows, digits, Enter and letters, nothing else.
import type { Locator, Page } from '@playwright/test';
import { tools } from '../../src/session/view-store';
import { type Hand, isChecked } from './hand';
import type { Spot } from './plan';

/** Tools that a digit takes in hand, from 1. */
const MOST_DIGITS = 9;
const MOST_ROUNDS = 6;
const MOST_ARROWS = 20;

export class KeyboardHand implements Hand {
  readonly name = 'keyboard';

  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Enter');
  }

  /** Into the group by Tab, along it by arrows. What they do not choose is chosen by the space bar. */
  async choose(target: Locator): Promise<void> {
    const group = target.locator(
      'xpath=ancestor::*[self::fieldset or @role="radiogroup" or @role="group"][1]',
    );
    const entry = group.locator('[tabindex="0"], input:checked');
    const radios = group.locator('input[type="radio"]');
    const first = (await radios.count()) > 0 ? radios.first() : target;
    await this.tabTo((await entry.count()) > 0 ? entry.first() : first);
    for (let i = 0; i < MOST_ARROWS && !(await target.evaluate(hasFocus)); i++) {
      await this.page.keyboard.press('ArrowRight');
      await target.evaluate(() => new Promise(requestAnimationFrame));
    }
    // arrows choose along some groups; along a dial, and where nobody has chosen yet, they only go
    const isChosen = await target.evaluate((element) =>
      element instanceof HTMLInputElement
        ? element.checked
        : element.getAttribute('aria-checked') !== 'false',
    );
    if (!isChosen) await this.page.keyboard.press('Space');
  }

  async select(list: Locator, value: string): Promise<void> {
    await this.tabTo(list);
    const away = await list.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
    }, value);
    for (let i = 0; i < Math.abs(away); i++)
      await this.page.keyboard.press(away > 0 ? 'ArrowDown' : 'ArrowUp');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Tools without a digit are found in the thing's own menu, or taken from the bag for things beside the picture. */
  async use({ tool, drawn, direct }: Spot, twin: Locator, bag: (tool: string) => Locator): Promise<void> {
    const place = (tools as readonly string[]).indexOf(tool) + 1;
    const digit = place <= MOST_DIGITS ? place : 0;
    const menu = drawn && (digit === 0 || !direct);
    if (digit === 0 && !menu && (await bag(tool).count()) > 0 && !(await isChecked(bag(tool))))
      await this.choose(bag(tool));
    await this.tabTo(twin);
    if (digit > 0) await this.page.keyboard.press(String(digit));
    const several = (await twin.getAttribute('aria-haspopup')) !== null;
    await this.page.keyboard.press(menu && several ? 'Shift+Enter' : 'Enter');
  }

  /** Menus take the focus; arrows go along them. Lists beside the picture are tabbed through. */
  async pick(item: Locator): Promise<void> {
    if ((await item.getAttribute('role')) !== 'menuitem') return this.press(item);
    for (let i = 0; i < MOST_ARROWS && !(await item.evaluate(hasFocus)); i++)
      await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Tab or Shift+Tab, and nothing else, the shorter way round, until the focus is there. */
  private async tabTo(target: Locator): Promise<void> {
    const { keyboard } = this.page;
    if (await target.evaluate(isReached)) return;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const steps = await target.evaluate(tabsAway);
      if (steps < 0) await keyboard.down('Shift');
      // held down it repeats, so the page's answer need not be awaited each time
      await Promise.all(Array.from({ length: Math.abs(steps) }, () => keyboard.down('Tab')));
      if (steps !== 0) await keyboard.up('Tab');
      if (steps < 0) await keyboard.up('Shift');
      if (await target.evaluate(isReached)) return;
    }
    throw new Error(
      `Tab never reaches ${await target.evaluate((element) => element.outerHTML.slice(0, 160))}`,
    );
  }
}

function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}

/** Tab comes to a group of radios at one end or the other; arrows do the rest. Runs in the page. */
function isReached(element: Element): boolean {
  const { activeElement: at } = document;
  if (element === at) return true;
  const bothRadios = [element, at].every((one) => one instanceof HTMLInputElement && one.type === 'radio');
  return bothRadios && (element as HTMLInputElement).name === (at as HTMLInputElement).name;
}

/** How many presses of Tab (forwards above 0) lie between the focus and an element. Runs in the page. */
function tabsAway(target: Element): number {
  const within = document.querySelector('dialog:modal') ?? document;
  const stops = [
    ...within.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]'),
  ].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility());
  const oneOfGroup = (element: HTMLElement) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = stops.filter(
      (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === element.name,
    ) as HTMLInputElement[];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const single = stops.filter(oneOfGroup);
  const from = single.indexOf(document.activeElement as HTMLElement);
  const to = single.indexOf(target as HTMLElement);
  return to < 0 ? 1 : to - from;
}
