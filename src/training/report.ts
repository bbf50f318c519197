// What a run was worth, line by line, as data: the screen, the printer and the terminal read the same.
import type { Ground, Note } from '../regulations/rule-index';
import type { Ticks } from '../sim/units';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
/** One text in every language of the product. */
export type Text = Readonly<Record<Language, string>>;

export type Verdict = 'met' | 'broken' | 'not-yet';
export const lineGroups = [
  'protect',
  'diagnose',
  'isolate',
  'access',
  'repair',
  'rescue',
  'decide',
  'return',
] as const;
export type LineGroup = (typeof lineGroups)[number];

export type Answer = string | number | boolean;

/** Why a line stands as it does: what happened, what was found, what is still awaited. */
export type Evidence =
  | {
      readonly kind: 'event';
      readonly tick: Ticks;
      readonly event: string;
      readonly detail: Readonly<Record<string, Answer>>;
    }
  /** a fact as it was; `wanted` is what the line asked for */
  | {
      readonly kind: 'fact';
      readonly tick: Ticks;
      readonly fact: string;
      readonly args: readonly (string | number)[];
      readonly found: Answer;
      readonly wanted: unknown;
      readonly holds: boolean;
    }
  | {
      readonly kind: 'awaited';
      readonly event: string;
      readonly where: Readonly<Record<string, unknown>>;
      readonly times: number;
    }
  /** a wait that ended: kept to the end, or overrun */
  | { readonly kind: 'time'; readonly tick: Ticks; readonly seconds: number };

export type LineResult = {
  readonly id: string;
  readonly group: LineGroup;
  /** the procedure it belongs to, by its name in the level; null for a line of the level's own */
  readonly procedure: string | null;
  readonly veto: boolean;
  readonly title: Text;
  readonly reason: Text;
  readonly hazard: Text | null;
  /** ids of the rule book that points may rest on; their texts are in `regulations/rule-shelf` */
  readonly grounds: readonly Ground[];
  /** cited from memory or in doubt: worth knowing, costs nothing */
  readonly notes: readonly Note[];
  readonly verdict: Verdict;
  /** the tick that made it so; null while not yet */
  readonly tick: Ticks | null;
  /** what made it so, or what is still awaited */
  readonly why: readonly Evidence[];
  readonly points: number;
  readonly of: number;
};

/** A part of an exam: its points of its weight. */
export type SectionScore = {
  readonly id: string;
  readonly title: Text;
  readonly points: number;
  readonly of: number;
};

/** What was answered to a question, in order, and how sure the trainee was. */
export type FindingResult = {
  readonly id: string;
  readonly answers: readonly {
    readonly tick: Ticks;
    readonly choice: string;
    readonly sure: number | null;
    readonly right: boolean;
  }[];
};

export type LeftBehind = { readonly object: string; readonly where: string; readonly dangerous: boolean };

export type Accident = {
  readonly kind: 'shock' | 'fall' | 'crush' | 'shear' | 'strike' | 'entangle' | 'burn';
  readonly tick: Ticks;
  readonly chain: readonly AccidentLink[];
};
export type AccidentLink = {
  readonly tick: Ticks;
  readonly what: string;
  readonly detail: Readonly<Record<string, string | number>>;
};

export type Efficiency = {
  readonly readings: number;
  readonly parReadings: number;
  readonly partsReplaced: number;
  readonly partsBad: number;
  readonly seconds: number;
  readonly points: number;
  readonly of: number;
};

export type Report = {
  readonly levelId: string;
  readonly seed: number;
  readonly passed: boolean;
  /** why not, strongest first: 'accident', 'veto', 'not-retested', 'not-handed-over', 'points' */
  readonly failures: readonly string[];
  readonly score: number;
  readonly of: number;
  readonly passMark: number;
  readonly lines: readonly LineResult[];
  readonly vetoes: readonly LineResult[];
  readonly efficiency: Efficiency;
  /** by the profile's sections; empty where it has none */
  readonly sections: readonly SectionScore[];
  readonly findings: readonly FindingResult[];
  /** hints asked for, by their place in the level, and the points they cost */
  readonly hints: { readonly taken: readonly number[]; readonly cost: number };
  readonly ledger: readonly LeftBehind[];
  readonly accident: Accident | null;
  /** the one line to practise next */
  readonly practise: string | null;
  readonly endTick: Ticks;
};
