// Questions a level asks: what is wrong, what to do now, what one would do. The trainee answers when they choose to.
import type { LineGroup, Text } from './report';

export type Choice = {
  readonly id: string;
  readonly text: Text;
  readonly right?: boolean | undefined;
  /** told in the debrief to whoever chose it */
  readonly note?: Text | undefined;
};

export type Finding = {
  readonly id: string;
  readonly group: LineGroup;
  readonly title: Text;
  readonly reason: Text;
  readonly hazard?: Text | undefined;
  readonly clauses: readonly string[];
  readonly points: number;
  /** answers allowed; each further one halves what the item gives */
  readonly attempts?: number | undefined;
  /** the id of the right choice where the seed decides it: `${name}`, which takes the place of `right` */
  readonly answer?: string | undefined;
  readonly choices: readonly Choice[];
};

/** A paper that lies ready to be read. */
export type LevelDocument = {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
};
