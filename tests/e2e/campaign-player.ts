// A player of any level by keyboard alone: beside the hotspots the panels for speaking, telephone and measuring, the
// papers and the questions. The level is read from the page, as the build has made it.
import type { Page } from '@playwright/test';
import words from '../../assets/text/en/play.json' with { type: 'json' };
import type { Level } from '../../src/level-format/level';
import type { ScriptStep } from '../../src/level-format/script';
import { drawCase } from '../../src/level-format/settle';
import type { SettledLevel } from '../../src/level-format/settle';
import type { Command } from '../../src/sim/commands';
import type { FactTest } from '../../src/training/conditions/condition';
import { fillIn } from '../../src/training/fill-in';
import { isLessonCommand, type LessonCommand } from '../../src/training/lesson-commands';
import { Player } from './player';

type Exposed = {
  liftwright: { session: { holds(test: FactTest): boolean; level: Level; asks: SettledLevel } };
};

/** Seconds between looks at a fact one waits for. */
const LOOK_EVERY = 0.2;

export class CampaignPlayer extends Player {
  private drawn: Readonly<Record<string, string | number>> = {};
  private asks: Pick<SettledLevel, 'findings' | 'documents'> = { findings: [], documents: [] };

  constructor(
    page: Page,
    readonly id: string,
    readonly seed: number,
  ) {
    super(page, 'keyboard');
  }

  async begin(): Promise<void> {
    await this.open(this.seed, this.id);
    const { level, asks } = await this.page.evaluate(() => {
      const { session } = (globalThis as unknown as Exposed).liftwright;
      return {
        level: session.level,
        asks: { findings: session.asks.findings, documents: session.asks.documents },
      };
    });
    this.drawn = drawCase(level, this.seed);
    this.asks = asks;
    for (const panel of ['people', 'things'] as const)
      if ((await this.page.locator(`details.${panel}[open]`).count()) === 0)
        await this.press(this.page.locator(`details.${panel} > summary`));
  }

  async playSteps(steps: readonly ScriptStep[]): Promise<void> {
    for (const step of fillIn(steps, this.drawn)) {
      if ('wait' in step) await this.step(step.wait);
      else if ('do' in step) {
        await this.deed(step.do);
        if (step.until) await this.step(0.5);
      } else if ('until' in step && typeof step.until === 'string')
        await this.until(step.until, step.atMost ?? 120);
      else if ('until' in step) await this.untilFact(step.until as FactTest, step.atMost ?? 120);
    }
  }

  private async deed(act: Command | LessonCommand): Promise<void> {
    if (isLessonCommand(act)) return this.lesson(act);
    if (await this.inPanel(act)) return;
    return this.act(act);
  }

  /** Paper first, then its line or its choice. */
  private async lesson(act: LessonCommand): Promise<void> {
    const { findings, documents } = this.asks;
    if (act.type === 'read-document') {
      await this.button('.paper-tabs', words.paper.documents);
      const title = documents.find(({ id }) => id === act.document)?.title.en ?? '';
      return this.press(this.page.locator('details.document > summary', { hasText: title }));
    }
    if (act.type !== 'answer') throw new Error(`${act.type} is not played`);
    await this.button('.paper-tabs', words.paper.questions);
    const at = findings.findIndex(({ id }) => id === act.question);
    const text = findings[at]?.choices.find(({ id }) => id === act.choice)?.text.en ?? '';
    return this.press(
      this.page.locator('.questions > li').nth(at).getByRole('button', { name: text, exact: true }),
    );
  }

  private async inPanel(act: Command): Promise<boolean> {
    const { people, things } = { people: 'details.people', things: 'details.things' };
    switch (act.type) {
      case 'use-intercom':
      case 'talk-to-passengers':
        await this.button(people, words.saying[act.say ?? 'ask']);
        return true;
      case 'call-partner':
        await this.button(people, words.action['call-partner']);
        return true;
      case 'tell-partner':
        if (act.order === 'go-there') return false;
        await this.button(people, words.order[act.order]);
        return true;
      case 'phone':
        await this.button(people, words.party[act.party]);
        return true;
      case 'measure': {
        const name = words.gauge[act.gauge as keyof typeof words.gauge];
        // what has no figure is looked at and tried
        const ways = [words.things.measure, words.things.look].map((way) => `${way}: ${name}`);
        const there = this.page.locator(things).getByRole('button');
        const labels = await there.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
        await this.button(things, ways.find((way) => labels.includes(way)) ?? '');
        return true;
      }
      default:
        return false;
    }
  }

  private async button(within: string, name: string): Promise<void> {
    await this.press(this.page.locator(within).getByRole('button', { name, exact: true }).first());
  }

  private async untilFact(test: FactTest, atMost: number): Promise<void> {
    for (let seconds = 0; seconds < atMost; seconds += LOOK_EVERY) {
      const met = await this.page.evaluate(
        (asked) => (globalThis as unknown as Exposed).liftwright.session.holds(asked),
        test,
      );
      if (met) return;
      await this.step(LOOK_EVERY);
    }
    throw new Error(`never came: ${JSON.stringify(test)}`);
  }
}
