// How a player works a page: each hand does the same few things with its own real input events.
import type { Locator } from '@playwright/test';
import type { Spot } from './plan';

export const handNames = ['pointer', 'keyboard', 'touch'] as const;
export type HandName = (typeof handNames)[number];

export interface Hand {
  readonly name: HandName;
  /** Presses a button, opens a fold, ticks a box. */
  press(target: Locator): Promise<void>;
  /** One of a group of which one is chosen. */
  choose(target: Locator): Promise<void>;
  /** @param value of an option */
  select(list: Locator, value: string): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Takes the tool in hand and uses it on a thing of the picture. @param bag where the tools lie */
  use(spot: Spot, twin: Locator, bag: (tool: string) => Locator): Promise<void>;
  /** @param item of an open menu */
  pick(item: Locator): Promise<void>;
}

/** Text before which a spot's tool is not in hand. */
export async function isChecked(radio: Locator): Promise<boolean> {
  return (await radio.getAttribute('aria-checked')) === 'true';
}
