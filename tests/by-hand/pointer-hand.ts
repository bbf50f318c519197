// A mouse: clicks on the picture itself, and on the page's buttons.
import type { Locator, Page } from '@playwright/test';
import { aimAt } from './aim';
import { type Hand, isChecked } from './hand';
import type { Spot } from './plan';

export class PointerHand implements Hand {
  readonly name = 'pointer';

  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await target.click();
  }

  async choose(target: Locator): Promise<void> {
    await target.click();
  }

  /** The list that drops down is the browser's own, no part of the page. */
  async select(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.click({ clickCount: 3 });
    await this.page.keyboard.insertText(text);
  }

  async use({ tool, drawn }: Spot, twin: Locator, bag: (tool: string) => Locator): Promise<void> {
    const wanted = bag(tool);
    if ((await wanted.count()) > 0 && !(await isChecked(wanted))) await wanted.click();
    if (!drawn) return this.press(twin);
    const { x, y } = await aimAt(twin);
    await this.page.mouse.move(x, y);
    // the scene reads the pointer with its next frame
    await this.page.locator('.pill').waitFor();
    await this.page.mouse.click(x, y);
  }

  async pick(item: Locator): Promise<void> {
    await item.click();
  }
}
