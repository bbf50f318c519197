// Whoever plays by keyboard and ear is never put back to the top of the page: what is busy keeps the focus, and what goes
// away leaves it to what stands round it. And arrows along a meter's dial set no range on the way.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { KeyboardHand } from '../by-hand/keyboard-hand';
import { LEVEL, Player } from '../by-hand/player';

type Opened = {
  liftwright: {
    session: {
      send(deed: object): void;
      advance(ticks: number): void;
      store: { getState(): { frame: { car: { door: number } } } };
    };
  };
};

async function opened(page: Page, level: string): Promise<void> {
  await new Player(page, new KeyboardHand(page)).open(level, 3);
}

/** Where Tab leads to it is another test's affair. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.page().keyboard.press('Enter');
}

const pass = (page: Page, ticks: number) =>
  page.evaluate((count) => (globalThis as unknown as Opened).liftwright.session.advance(count), ticks);
const send = (page: Page, deed: object) =>
  page.evaluate((command) => (globalThis as unknown as Opened).liftwright.session.send(command), deed);

test('at the rescue desk a question asked keeps the focus, and a button that goes leaves it to its call', async ({
  page,
}) => {
  await opened(page, 'three-calls');
  await pass(page, 2500);
  const call = page.locator('.desk-call');
  await press(call.getByRole('button', { name: 'Take the call' }));
  await expect(call).toBeFocused();
  const where = page.getByRole('button', { name: 'where they are' });
  await press(where);
  await expect(where).toHaveAttribute('aria-disabled', 'true');
  await expect(where).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.caption')).toHaveText(
    'You ask caller 1 where they are. "At street 1.5 east, 1.6 south."',
  );
});

test('what is measured keeps the focus, and the reading is said once', async ({ page }) => {
  await opened(page, 'first-record');
  await send(page, { type: 'walk', to: 'machine-room' });
  await pass(page, 20_000);
  const look = page.locator('.things').getByRole('button', { name: 'Measure: Machine room temperature' });
  await press(look);
  await expect(look).toHaveAttribute('aria-disabled', 'true');
  await pass(page, 20_000);
  await expect(look).toBeFocused();
  await expect(page.locator('.things output, .visit output')).toHaveCount(0);
});

test('entering the car gives the focus to the picture of the car', async ({ page }) => {
  await opened(page, 'signs-and-mark');
  await send(page, { type: 'press-hall-call', direction: 'up' });
  await page.evaluate(() => {
    const { session } = (globalThis as unknown as Opened).liftwright;
    for (let i = 0; i < 200 && session.store.getState().frame.car.door < 1; i++) session.advance(20);
  });
  await press(page.locator('.twin[data-hotspot$="/enter-car"]'));
  await press(page.getByRole('menuitem', { name: 'enter the car' }));
  await pass(page, 400);
  await expect(page.locator('.pane').first()).toBeFocused();
  await expect(page.locator('.pane').first()).toHaveAccessibleName('Car');
});

test('arrows go along the dial, the space bar sets it', async ({ page }) => {
  await opened(page, LEVEL);
  const range = (name: string) => page.locator('.meter-dial').getByRole('radio', { name, exact: true });
  await range('off').focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(range('resistance')).toBeFocused();
  await expect(range('off')).toBeChecked();
  await page.keyboard.press('Space');
  await expect(range('resistance')).toBeChecked();
});

test('a tool taken by its digit is told', async ({ page }) => {
  await opened(page, LEVEL);
  await page.keyboard.press('2');
  await expect(page.locator('.bag [aria-live]')).toHaveText('In hand: Red probe');
});
