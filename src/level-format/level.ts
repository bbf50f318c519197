// A level as the product works with it after reading: checked, hashed, with every text in every language.
import type { Command } from '../sim/commands';
import type { ChecklistLine } from '../training/checklist';
import type { Text } from '../training/report';
import type { Campaign } from './campaigns';

export type LevelFault = { readonly fault: string; readonly landing: string | number };
export type PreludeStep = { readonly at: number; readonly command: Command };
/** One seed's draw: names used as `${name}` anywhere else in the level. */
export type DrawCase = Readonly<Record<string, string | number>>;

/** A foreman's line, shown `after` seconds of play unless an event of type `unless` has happened. */
export type Hint = { readonly after: number; readonly unless?: string | undefined; readonly text: Text };

export type Level = {
  readonly id: string;
  readonly format: 1;
  /** proves which level a recording belongs to */
  readonly hash: string;
  readonly campaign: Campaign;
  /** its place among the campaign's levels, 1 up; those without one come last */
  readonly order?: number | undefined;
  readonly role: 'technician' | 'rescuer' | 'inspector' | 'passenger';
  readonly title: Text;
  readonly summary: Text;
  /** paragraphs of the briefing */
  readonly story: readonly Text[];
  readonly workOrder: readonly { readonly label: Text; readonly value: Text }[];
  readonly minutes: number;
  readonly lift: string;
  readonly draw: readonly DrawCase[];
  readonly faults: readonly LevelFault[];
  readonly prelude: readonly PreludeStep[];
  /** seconds of simulation before the player takes over */
  readonly startsAt: number;
  readonly checklist: readonly ChecklistLine[];
  readonly par: { readonly readings: number; readonly partsBad: number; readonly seconds: number };
  readonly passMark: number;
  readonly efficiencyPoints: number;
  /** id of the checklist line that proves the lift works again */
  readonly retest: string;
  readonly hints: readonly Hint[];
  readonly debrief: readonly Text[];
};
