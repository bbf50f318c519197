// Every level shipped with the page, read once at the start. A level that cannot be read stays in the list
// with its problems, so that nobody looks for it in vain.
import { readLevel, type ReadLevel } from './level-format/read-level';

export type LevelOnBoard = { readonly file: string; readonly read: ReadLevel };

const files = import.meta.glob<string>('../levels/**/level.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const levelsOnBoard: readonly LevelOnBoard[] = Object.entries(files)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, text]) => {
    const file = path.replace('../', '');
    return { file, read: readLevel(text, file) };
  });
