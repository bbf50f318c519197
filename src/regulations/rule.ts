// What one entry of the rule book says and how sure we are of it. Paraphrases, not an official text.
// V: found in a public transcription; V-EN: figure from registers of EN 81-20; M: from memory; ?: doubtful.

export type Both = { readonly 'zh-CN': string; readonly en: string };

export const strongMarks = ['V', 'V-EN'] as const;
export const weakMarks = ['M', '?'] as const;
export const confidences = [...strongMarks, ...weakMarks] as const;
/** Sure enough to rest points or a veto on. */
export type Strong = (typeof strongMarks)[number];
/** Worth knowing, but costs nobody anything. */
export type Weak = (typeof weakMarks)[number];
export type Confidence = Strong | Weak;

export const topics = [
  't5002-articles',
  't5002-annex-a',
  't5002-annex-b',
  't5002-annex-d',
  'inspection',
  'inspection-cycle',
  'inspection-escalator',
  'gb7588-modes',
  'gb7588-doors',
  'gb7588-safety',
  'gb7588-machine',
  'gb7588-spaces',
  'gb7588-car',
  'gb7588-elec',
  'gb7588-annex-a',
  'major-hazard',
  'use-management',
  'roles',
  'policy',
  'certification',
  'safe-work',
  'rescue',
  'passengers',
  'accident',
] as const;
export type Topic = (typeof topics)[number];

/** Where the work is done. Annex A of TSG T5002 as in the notes; the others are sorted by us. */
export const places = ['machine-room', 'car-roof', 'car', 'landing', 'well', 'pit'] as const;
export type Place = (typeof places)[number];

export const cycles = [
  'day',
  'week',
  'half-month',
  '15-day',
  'month',
  'quarter',
  'half-year',
  'year',
  '6-year',
] as const;
export type Cycle = (typeof cycles)[number];

/** A figure of a rule: a number, a row of numbers, or pairs as in a table. Its name says unit and limit. */
export type Figure = number | readonly number[] | readonly (readonly number[])[];

/** Where in a document the rule stands. */
export type Stand = {
  /** id in `documents.json` */
  readonly document: string;
  /** null where our notes have no number */
  readonly clause: Both | null;
  /** marked * in the inspection rules: judged strictly */
  readonly important?: boolean;
};

export type Rule = {
  readonly id: string;
  readonly topic: Topic;
  readonly stands: readonly Stand[];
  readonly text: Both;
  readonly confidence: Confidence;
  /** best evidence seen: A official page or several sources, B one careful source, C weak; absent for memory */
  readonly grade?: 'A' | 'A/B' | 'B' | 'C';
  /** read in one transcription only */
  readonly singleSource?: boolean;
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly cycle?: Cycle;
  readonly places?: readonly Place[];
  /** the rule to go by instead, where all its documents are superseded or drafts */
  readonly supersededBy?: string;
  /** rules that an accident shows broken */
  readonly breaks?: readonly string[];
};
