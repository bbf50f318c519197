// A finger: taps on the picture itself, and on the page's buttons. Nothing hovers.
import type { Locator, Page } from '@playwright/test';
import { aimAt } from './aim';
import { type Hand, isChecked } from './hand';
import type { Spot } from './plan';

export class TouchHand implements Hand {
  readonly name = 'touch';

  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await target.tap();
  }

  async choose(target: Locator): Promise<void> {
    await target.tap();
  }

  /** The wheel of choices is the device's own, no part of the page. */
  async select(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.tap();
    await field.selectText();
    await this.page.keyboard.insertText(text);
  }

  async use({ tool, drawn }: Spot, twin: Locator, bag: (tool: string) => Locator): Promise<void> {
    const wanted = bag(tool);
    if ((await wanted.count()) > 0 && !(await isChecked(wanted))) await wanted.tap();
    if (!drawn) return this.press(twin);
    const { x, y } = await aimAt(twin);
    await this.page.touchscreen.tap(x, y);
  }

  async pick(item: Locator): Promise<void> {
    await item.tap();
  }
}
