// What the home page knows of the levels on board: a card of each sound one, and what is wrong with the others.
// The build makes it, so that neither the levels nor their reader are in the first script.
import { campaigns } from './campaigns';
import type { Level } from './level';
import type { Problem } from './problem';
import { readLevel } from './read-level';

/** A level as far as it must be known before it is opened. */
export type LevelCard = Pick<
  Level,
  'id' | 'hash' | 'campaign' | 'role' | 'title' | 'summary' | 'minutes' | 'passMark' | 'startsAt'
> & { readonly file: string };

export type FailedLevel = { readonly file: string; readonly problems: readonly Problem[] };

export type LevelIndex = {
  /** by campaign, then by the place a level asks for in it, then by file */
  readonly cards: readonly LevelCard[];
  readonly failed: readonly FailedLevel[];
};

/**
 * @param files text of every level file by its path below the product's folder
 * @param drafts whether those that players are not shown yet are among them
 */
export function indexLevels(files: ReadonlyMap<string, string>, { drafts = false } = {}): LevelIndex {
  const sound = new Map<string, { readonly level: Level; readonly file: string }>();
  const failed: FailedLevel[] = [];
  for (const file of [...files.keys()].sort()) {
    const read = readLevel(files.get(file) ?? '', file);
    if (!read.ok) {
      failed.push({ file, problems: read.problems });
      continue;
    }
    const { level } = read;
    if (level.draft && !drafts) continue;
    const twin = sound.get(level.id);
    if (twin) failed.push({ file, problems: [takenId(file, level.id, twin.file)] });
    else sound.set(level.id, { level, file });
  }
  const placed = [...sound.values()].sort(
    ({ level: one }, { level: other }) =>
      campaignOf(one) - campaignOf(other) || placeOf(one) - placeOf(other),
  );
  return { cards: placed.map(({ level, file }) => cardOf(level, file)), failed };
}

function cardOf(level: Level, file: string): LevelCard {
  const { id, hash, campaign, role, title, summary, minutes, passMark, startsAt } = level;
  return { file, id, hash, campaign, role, title, summary, minutes, passMark, startsAt };
}

function campaignOf({ campaign }: Level): number {
  return campaigns.indexOf(campaign);
}

function placeOf({ order }: Level): number {
  return order ?? Number.MAX_SAFE_INTEGER;
}

function takenId(file: string, id: string, taker: string): Problem {
  return {
    file,
    line: 0,
    path: 'id',
    message: { 'zh-CN': `编号“${id}”已用于 ${taker}`, en: `the id "${id}" is taken by ${taker}` },
    mend: { 'zh-CN': '换一个编号', en: 'choose another id' },
  };
}
