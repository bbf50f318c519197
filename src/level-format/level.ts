// A level as the product works with it after reading: checked, hashed, with every text in every language, its
// procedures unfolded into lines. Only the holes that a seed fills are still open.
import type { Command } from '../sim/commands';
import type { Start } from '../sim/arrange';
import type { DeskStart } from '../sim/desk/desk-state';
import type { EscalatorStart } from '../sim/escalator/escalator-state';
import type { LiftData } from '../sim/lifts/lift-data';
import type { ChecklistLine, Par } from '../training/checklist';
import type { Finding, LevelDocument } from '../training/findings';
import type { ProcedureUse } from '../training/procedures/procedure';
import type { Text } from '../training/report';
import type { Campaign } from './campaigns';

export const FORMAT = 2;

export type LevelFault = { readonly fault: string; readonly landing?: string | number | undefined };
/** What somebody else does, seconds after the lift was first switched on. */
export type PublicStep = { readonly at: number; readonly command: Command };
/** One seed's draw: names used as `${name}` anywhere else in the level. */
export type DrawCase = Readonly<Record<string, string | number>>;

/**
 * A foreman's line, shown `after` seconds of play unless an event of type `unless` has happened. What it advises for
 * safety rests on rules, which may be weak ones, or on a reason: admission asks for either.
 */
export type Hint = {
  readonly after: number;
  readonly unless?: string | undefined;
  readonly text: Text;
  /** points; with it, or where the profile says so, the hint comes only when asked for */
  readonly cost?: number | undefined;
  readonly clauses: readonly string[];
  readonly reason?: Text | undefined;
};

/** An item of the record: what the form asks, the things it is read from, the landings where that makes a difference. */
export type SheetItem = {
  /** id of the rule book */
  readonly item: string;
  readonly title: Text;
  readonly asks: Text;
  readonly gauges: readonly string[];
  readonly landings?: readonly (number | string)[] | undefined;
  readonly points: number;
};

/** What the day is like. For pictures and papers; what it does to the lift stands in `start` and `faults`. */
export type Day = {
  readonly time: string;
  readonly weather: 'fine' | 'rain' | 'heat' | 'frost' | 'storm';
  /** from this floor upwards the corridors are full of smoke */
  readonly smokeFrom?: number | undefined;
};

/** What to take home from a level, and the rules it tells, if it tells any. It costs no points, so weak rules are welcome. */
export type DebriefNote = { readonly text: Text; readonly clauses: readonly string[] };

export type Level = {
  readonly id: string;
  readonly format: typeof FORMAT;
  /** proves which level a recording belongs to */
  readonly hash: string;
  readonly campaign: Campaign;
  /** its place among the campaign's levels, 1 up; those without one come last */
  readonly order?: number | undefined;
  /** not yet shown to players */
  readonly draft: boolean;
  readonly role: 'technician' | 'rescuer' | 'inspector' | 'passenger';
  readonly title: Text;
  readonly summary: Text;
  /** what a player meets here for the first time, for the overview of levels */
  readonly introduces?: Text | undefined;
  /** paragraphs of the briefing */
  readonly story: readonly Text[];
  readonly workOrder: readonly { readonly label: Text; readonly value: Text }[];
  readonly minutes: number;
  /** a lift of `sim/lifts` by name, and figures of it that are otherwise here */
  readonly lift: string;
  readonly liftChanges: DeepPartial<LiftData>;
  readonly region: string;
  readonly profile: string;
  readonly day: Day;
  /** tables; the seed picks one case of each */
  readonly draw: readonly (readonly DrawCase[])[];
  readonly start: Start;
  /** calls and crews, where the level is played at a rescue desk */
  readonly desk?: DeskStart | undefined;
  /** in the lobby, where there is one */
  readonly escalator?: EscalatorStart | undefined;
  readonly faults: readonly LevelFault[];
  readonly public: readonly PublicStep[];
  /** seconds of simulation before the player takes over */
  readonly startsAt: number;
  readonly findings: readonly Finding[];
  readonly documents: readonly LevelDocument[];
  /** the record of a maintenance visit, item by item */
  readonly sheet?: readonly SheetItem[] | undefined;
  /** what rightly stays on site when the work ends, as the ledger names it */
  readonly stays?: readonly string[] | undefined;
  /** procedures as the level takes them up, with the names they go by in its lines */
  readonly procedures: readonly ProcedureUse[];
  readonly checklist: readonly ChecklistLine[];
  readonly par: Par | null;
  /** points that pass */
  readonly passMark: number;
  readonly efficiencyPoints: number;
  /** id of the checklist line that proves the lift works again; null where nothing is to be repaired */
  readonly retest: string | null;
  readonly hints: readonly Hint[];
  readonly debrief: readonly DebriefNote[];
};

type DeepPartial<T> = { readonly [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };

/** A line as written: its condition may use names. */
export type WrittenLine = Omit<ChecklistLine, 'condition' | 'procedure'> & { readonly condition: unknown };

/** A level as written, in the newest format, of the right shape. */
export type WrittenLevel = {
  readonly format: typeof FORMAT;
  readonly languages: readonly string[];
  readonly conditions?: Readonly<Record<string, unknown>> | undefined;
  readonly checklist?: readonly WrittenLine[] | undefined;
  readonly people?:
    | {
        readonly passengers?: Start['passengers'];
        readonly partner?: boolean | undefined;
        readonly player?: Start['player'];
        readonly public?: readonly PublicStep[] | undefined;
      }
    | undefined;
  readonly tools?: Readonly<Record<string, number>> | undefined;
  readonly start?:
    | (Omit<Start, 'passengers' | 'partner' | 'player' | 'tools'> & { readonly after?: number })
    | undefined;
  readonly day?: Partial<Day> | undefined;
  readonly debrief?: readonly (Pick<DebriefNote, 'text'> & Partial<DebriefNote>)[] | undefined;
  readonly hints?: readonly (Omit<Hint, 'clauses'> & Partial<Pick<Hint, 'clauses'>>)[] | undefined;
} & Pick<Level, 'id' | 'campaign' | 'role' | 'title' | 'summary' | 'story' | 'minutes' | 'lift'> &
  Partial<
    Pick<
      Level,
      | 'order'
      | 'introduces'
      | 'draft'
      | 'desk'
      | 'escalator'
      | 'workOrder'
      | 'liftChanges'
      | 'region'
      | 'profile'
      | 'draw'
      | 'faults'
      | 'findings'
      | 'documents'
      | 'sheet'
      | 'stays'
      | 'procedures'
      | 'par'
      | 'passMark'
      | 'efficiencyPoints'
      | 'retest'
    >
  >;
