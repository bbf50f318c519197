// The panels beside the picture, worked by any hand: what one wears, meters, people, things, desk, papers, top bar.
import type { Locator, Page } from '@playwright/test';
import type { Command } from '../../src/sim/commands';
import { type Act, isLessonCommand } from '../../src/training/lesson-commands';
import type { Hand } from './hand';
import { PaperHand } from './paper-hand';
import type { PanelHelp } from './plan';
import type { PlayWords } from './player';

type Of<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export class PanelHand {
  private readonly papers: PaperHand;

  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
    private readonly words: PlayWords,
  ) {
    this.papers = new PaperHand(page, hand, words);
  }

  async act(act: Act, help: PanelHelp): Promise<void> {
    if (isLessonCommand(act)) return this.papers.act(act, help);
    if (await this.atHand(act)) return;
    if (await this.amongPeople(act)) return;
    if (await this.amongThings(act)) return;
    if (await this.atDesk(act)) return;
    if (await this.inBar(act)) return;
    throw new Error(`no panel known for ${act.type}`);
  }

  /** What is worn, and the meters. */
  private async atHand(act: Command): Promise<boolean> {
    const { words, page } = this;
    switch (act.type) {
      case 'put-on':
      case 'take-off':
        await this.press(page.locator('.wear'), words.wear[act.item]);
        return true;
      case 'set-dial': {
        const meter = await this.meter(act.meter);
        await this.hand.choose(meter.getByRole('radio', { name: words.mode[act.to], exact: true }));
        return true;
      }
      case 'lift-probe':
        await this.press(await this.meter(act.meter), words.meter[`lift-${act.probe}`]);
        return true;
      case 'replace-meter-fuse':
        await this.press(await this.meter(act.meter), words.meter['fit-fuse']);
        return true;
      default:
        return false;
    }
  }

  private async meter(number: 1 | 2 = 1): Promise<Locator> {
    const meter = this.page.locator('.meter').nth(number - 1);
    if ((await meter.count()) === 0) await this.hand.press(this.page.locator('.take-second'));
    return meter;
  }

  private async amongPeople(act: Command): Promise<boolean> {
    const { words } = this;
    const people = this.page.locator('details.people');
    switch (act.type) {
      case 'use-intercom':
      case 'talk-to-passengers':
        if (!act.say) return false;
        await this.pressIn(people, words.saying[act.say]);
        return true;
      case 'call-partner':
        await this.pressIn(people, words.action['call-partner']);
        return true;
      case 'tell-partner':
        await this.open(people);
        if (act.to) await this.hand.select(people.locator('.people-go select'), act.to);
        await this.press(people, words.order[act.order]);
        return true;
      case 'phone':
        await this.pressIn(people, words.party[act.party]);
        return true;
      default:
        return false;
    }
  }

  private async amongThings(act: Command): Promise<boolean> {
    const { words } = this;
    const things = this.page.locator('details.things');
    switch (act.type) {
      case 'measure':
        await this.row(act.gauge);
        await this.hand.press(
          things.getByRole('button', {
            name: new RegExp(
              `^(${words.things.measure}|${words.things.look})[:：] ?${quoted(this.gauge(act.gauge))}$`,
            ),
          }),
        );
        return true;
      case 'work-on':
        await this.workOn(act);
        return true;
      case 'exchange-part': {
        await this.open(things);
        const parts = things.locator('.things-parts');
        await this.hand.select(parts.locator('select'), act.part);
        await this.press(parts, words.things.exchange);
        return true;
      }
      default:
        return false;
    }
  }

  private async workOn({ gauge, how, by }: Of<'work-on'>): Promise<void> {
    const { words } = this;
    await this.row(gauge);
    const things = this.page.locator('details.things');
    const labelled = (what: string) =>
      things.getByLabel(labelledOf(words, what, this.gauge(gauge)), { exact: true });
    await this.hand.select(labelled(words.things.work), how);
    if (by !== undefined) await this.hand.write(labelled(words.things.by), String(by));
    await this.hand.press(labelled(words.things.do));
  }

  private gauge(id: string): string {
    return this.words.gauge[id as keyof PlayWords['gauge']];
  }

  /** On a visit the list shows at first only what the record asks for. */
  private async row(gauge: string): Promise<void> {
    const things = this.page.locator('details.things');
    await this.open(things);
    const rows = things.locator('.thing-name').filter({ hasText: this.gauge(gauge) });
    if ((await rows.count()) === 0) await this.hand.press(things.locator('.things-only input'));
  }

  private async atDesk(act: Command): Promise<boolean> {
    const { words, page } = this;
    const call = (number: number) =>
      page.locator('.desk-call').filter({ hasText: words.desk.call.replace('{{call}}', String(number)) });
    const talk = page.locator('.desk-talk fieldset');
    switch (act.type) {
      case 'take-call':
        await this.hand.press(
          call(act.call).getByRole('button', {
            name: new RegExp(`^(${words.desk.take}|${words.desk['ring-back']})$`),
          }),
        );
        return true;
      case 'hang-up':
        await this.press(page.locator('.desk-calls'), words.desk['hang-up']);
        return true;
      case 'send-crew': {
        const [before = '', after = ''] = words.desk.send
          .replace('{{crew}}', String(act.crew))
          .split('{{persons}}');
        const name = new RegExp(`^${quoted(before)}\\d+${quoted(after)}$`);
        await this.hand.press(call(act.call).getByRole('button', { name }));
        return true;
      }
      case 'ask-caller':
        await this.press(talk.nth(0), words.askable[act.about]);
        return true;
      case 'tell-caller':
        await this.press(talk.nth(1), words.tellable[act.what]);
        return true;
      case 'notify':
        await this.press(talk.nth(2), words.party[act.party]);
        return true;
      default:
        return false;
    }
  }

  private async inBar(act: Command): Promise<boolean> {
    const { words, page } = this;
    const bar = page.locator('.top-bar');
    switch (act.type) {
      case 'write-record':
        await this.press(bar, words.bar['write-record']);
        return true;
      case 'stop-work': {
        await this.press(bar, words.bar['stop-work']);
        const dialog = page.locator('dialog.stop-work');
        await this.hand.choose(dialog.getByRole('radio', { name: words.party[act.to], exact: true }));
        await this.hand.choose(
          dialog.getByRole('radio', { name: words['stop-reason'][act.reason], exact: true }),
        );
        await this.press(dialog, words['stop-work'].send);
        return true;
      }
      case 'hand-over': {
        await this.hand.press(bar.locator('.finish > button.primary'));
        await this.hand.press(page.locator('dialog[open] button.primary'));
        return true;
      }
      default:
        return false;
    }
  }

  private async open(fold: Locator): Promise<void> {
    if ((await fold.getAttribute('open')) === null) await this.hand.press(fold.locator('> summary'));
  }

  private async pressIn(fold: Locator, name: string): Promise<void> {
    await this.open(fold);
    await this.press(fold, name);
  }

  private async press(within: Locator, name: string): Promise<void> {
    await this.hand.press(within.getByRole('button', { name, exact: true }).first());
  }
}

export function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function labelledOf({ things }: PlayWords, what: string, thing: string): string {
  return things.labelled.replace('{{what}}', what).replace('{{thing}}', thing);
}
