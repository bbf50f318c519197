// What is told of a result or exam file that was verified.
import type { Defect } from '../level-format/read-result';

export type VerifiedFile = {
  readonly file: string;
  readonly sound: boolean;
  readonly nickname?: string;
  readonly level?: string;
  readonly seed?: number;
  /** as claimed */
  readonly passed?: boolean;
  readonly score?: number;
  readonly of?: number;
  readonly defects: readonly Defect[];
};
