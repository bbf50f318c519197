// The checks of admission in the order in which they are made. h has been made by the reader when a level comes here.
import type { AdmissionCheck } from './admission';
import { dropped } from './dropped-steps';
import { noLeak } from './leaks';
import { idle, punished, solved } from './rehearsal';
import { noShortCut } from './search/short-cuts';

export const admissionChecks: readonly AdmissionCheck[] = [
  solved,
  punished,
  idle,
  dropped,
  noLeak,
  noShortCut,
];
