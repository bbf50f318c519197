// A hand by its name.
import type { Page } from '@playwright/test';
import type { Hand, HandName } from './hand';
import { KeyboardHand } from './keyboard-hand';
import { PointerHand } from './pointer-hand';
import { TouchHand } from './touch-hand';

export function handOf(name: HandName, page: Page): Hand {
  if (name === 'pointer') return new PointerHand(page);
  return name === 'touch' ? new TouchHand(page) : new KeyboardHand(page);
}
