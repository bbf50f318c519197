// The levels on board as what practice and exam draw from.
import { bookLevel, type CaseBook } from '../../src/practice/case-book';
import { levelFolders, loadLevel } from './level-files';
import type { Level } from '../../src/level-format/level';

export const levelsInBook: readonly Level[] = levelFolders.map(loadLevel).filter(({ draft }) => !draft);

export const bookOnBoard: CaseBook = levelsInBook.map(bookLevel);
