// The checks of admission in the order in which they are made. Most of h has been made by the reader when a level comes here.
import type { AdmissionCheck } from './admission';
import { dropped } from './dropped-steps';
import { noLeak } from './leaks';
import { advised } from './safety-advice';
import { separable } from './separable';
import { visible } from './visible';
import { idle, punished, solved } from './rehearsal';
import { noShortCut } from './search/short-cuts';

export const admissionChecks: readonly AdmissionCheck[] = [
  visible,
  solved,
  punished,
  idle,
  dropped,
  separable,
  noLeak,
  advised,
  noShortCut,
];
