// One page of the terminal's help.
import type { Text } from '../training/report';
import type { Fields } from './number-fields';

export type HelpPage = {
  readonly usage: readonly string[];
  readonly about: Text;
  readonly more: readonly Text[];
  readonly asked: readonly Fields[];
  readonly example: string;
};
