// The papers beside the picture, worked by any hand: questions, documents, the foreman's hints, the record of a visit.
import type { Page } from '@playwright/test';
import type { LessonCommand } from '../../src/training/lesson-commands';
import type { Hand } from './hand';
import type { PanelHelp } from './plan';
import type { PlayWords } from './player';

type Of<Type extends LessonCommand['type']> = Extract<LessonCommand, { readonly type: Type }>;

export class PaperHand {
  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
    private readonly words: PlayWords,
  ) {}

  async act(act: LessonCommand, { at = [], place = '' }: PanelHelp): Promise<void> {
    switch (act.type) {
      case 'answer':
        return this.answer(act, at);
      case 'read-document':
        await this.open('documents');
        return this.hand.press(this.page.locator('details.document > summary').nth(at[0] ?? 0));
      case 'take-hint':
        await this.open('foreman');
        return this.hand.press(this.page.locator('.foreman button'));
      case 'write-in-sheet':
        return this.write(act, place);
      case 'give-notice':
        return this.hand.press((await this.line(act.gauge, place)).locator('.sheet-notice'));
    }
  }

  /** Passengers have hints and a story where others have a foreman and a work order. */
  private async open(paper: keyof PlayWords['paper']): Promise<void> {
    const tab = this.page
      .locator('.paper-tabs')
      .getByRole('button', { name: this.words.paper[paper], exact: true });
    if ((await tab.getAttribute('aria-pressed')) !== 'true') await this.hand.press(tab);
  }

  private async answer(
    { sure }: Of<'answer'>,
    [question = -1, choice = -1]: readonly number[],
  ): Promise<void> {
    await this.open('questions');
    const asked = this.page.locator('.questions > li').nth(question);
    const certainty = asked.locator('select');
    if (
      sure !== undefined &&
      (await certainty.count()) > 0 &&
      (await certainty.inputValue()) !== String(sure)
    )
      await this.hand.select(certainty, String(sure));
    await this.hand.press(asked.locator('.question-choices button').nth(choice));
  }

  private async write({ gauge, value, result }: Of<'write-in-sheet'>, place: string): Promise<void> {
    const line = await this.line(gauge, place);
    const figure = line.locator('input');
    if (value !== undefined && (await figure.count()) > 0 && (await figure.inputValue()) !== String(value))
      await this.hand.write(figure, String(value));
    const mark = line.locator(`[data-result="${result}"]`);
    await this.hand.choose(mark);
    if ((await mark.getAttribute('aria-pressed')) !== 'true') await this.hand.press(mark);
  }

  private async line(gauge: string, place: string) {
    await this.open('sheet');
    const group = this.page.locator(`details.visit-place[data-place="${place}"]`);
    if ((await group.getAttribute('open')) === null) await this.hand.press(group.locator('> summary'));
    return group.locator(`.visit-line[data-gauge="${gauge}"]`);
  }
}
