// Readings against par, parts replaced against parts bad, time against par. A good part replaced costs three points.
import type { Seconds } from '../sim/units';
import type { Checklist, Par } from './checklist';
import type { Happening } from './happening';
import type { Efficiency } from './report';

const GOOD_PART_COSTS = 3;
const SURPLUS_READING_COSTS = 1;
/** Time this many times over par costs all of its share. */
const SLOWEST = 2;
const TIME_SHARE = 0.3;

export type Tally = { readings: number; searching: boolean; partsReplaced: number; goodReplaced: number };

export function createTally(): Tally {
  return { readings: 0, searching: true, partsReplaced: 0, goodReplaced: 0 };
}

/** Readings count while the fault is sought: voltages under power, before the main switch goes off. */
export function addToTally(tally: Tally, { event }: Happening): void {
  if (event.type === 'meter-read' && tally.searching) tally.readings++;
  else if (event.type === 'main-switch-turned' && event.to === 'off') tally.searching = false;
  else if (event.type === 'part-replaced') {
    tally.partsReplaced++;
    if (event.wasGood) tally.goodReplaced++;
  }
}

/** Nothing is earned before the lift is proved to work again: naming the part wins nothing. */
export function efficiencyOf(
  tally: Tally,
  { par, efficiencyPoints }: Pick<Checklist, 'par' | 'efficiencyPoints'>,
  seconds: Seconds,
  retested: boolean,
): Efficiency {
  const of = par ? efficiencyPoints : 0;
  return {
    readings: tally.readings,
    parReadings: par?.readings ?? 0,
    partsReplaced: tally.partsReplaced,
    partsBad: par?.partsBad ?? 0,
    seconds,
    points: par && retested ? Math.max(0, Math.round((of - lostOf(tally, par, seconds, of)) * 10) / 10) : 0,
    of,
  };
}

function lostOf(tally: Tally, par: Par, seconds: Seconds, of: number): number {
  const surplus = Math.max(0, tally.readings - par.readings);
  const late = Math.min(1, Math.max(0, seconds / par.seconds - 1) / (SLOWEST - 1));
  return surplus * SURPLUS_READING_COSTS + tally.goodReplaced * GOOD_PART_COSTS + late * of * TIME_SHARE;
}
