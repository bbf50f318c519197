// The levels on board as what practice and exam draw from.
import type { Level } from '../../src/level-format/level';
import { bookOf, type CaseBook } from '../../src/practice/case-book';
import { levelFolders, loadLevel } from './level-files';

export const levelsInBook: readonly Level[] = levelFolders.map(loadLevel);

export const bookOnBoard: CaseBook = bookOf(levelsInBook);
