// check: levels read and proved on the headless lift, on all cores; what stands against a level is told with place and
// mend. Exit code 1 if any is refused, 130 if one stops it.
import { existsSync } from 'node:fs';
import { checkedLines, checkedRow, checking } from './check-folder';
import { complain, Shortfall } from './complaint';
import { shareOut } from './crew';
import type { Language } from './language';
import { levelFilesBelow } from './level-folders';
import { readJsonOptions, readSeed } from './options';
import type { Listen, Tell } from './tell';

/** Cases of the draw that are played at most, where nothing is said. */
const USUAL_SEEDS = 8;

export async function* checkVerb(
  parameters: readonly string[],
  language: Language,
  tell: Tell,
  listen?: Listen,
): AsyncIterable<unknown> {
  const { json, rest, options } = readJsonOptions('check', ['seeds'], parameters);
  const mostSeeds = Math.max(1, readSeed('check', options.get('seeds'), USUAL_SEEDS));
  if (rest.length === 0)
    complain('check takes levels, or folders of levels', 'check 需要关卡或存放关卡的文件夹');
  const files = [...new Set(rest.flatMap(levelFilesOf))];
  const say = (done: number) =>
    tell(language === 'en' ? `checked ${done} of ${files.length}` : `已检查 ${done} / ${files.length}`);
  let refused = 0;
  let checked = 0;
  const told = files.length > 1 ? say : undefined;
  for await (const one of shareOut(checking, { mostSeeds }, files, told, listen?.())) {
    checked++;
    if (!one.admitted) refused++;
    yield json ? checkedRow(one, language) : checkedLines(one, language);
  }
  if (checked < files.length) throw stopped(checked, files.length);
  if (refused === 0) return;
  throw new Shortfall({
    en: `${refused} of ${files.length} level(s) refused`,
    'zh-CN': `${files.length} 个关卡中有 ${refused} 个不予通过`,
  });
}

function levelFilesOf(path: string): readonly string[] {
  return path.endsWith('.json') && existsSync(path) ? [path] : levelFilesBelow(path);
}

function stopped(checked: number, of: number): Shortfall {
  return new Shortfall({
    en: `stopped after ${checked} of ${of} level(s)`,
    'zh-CN': `已中止：检查了 ${of} 个关卡中的 ${checked} 个`,
  });
}
