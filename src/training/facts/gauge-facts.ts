// Facts of wear: what a gauge of the lift tells, in figures and as good, due or bad.
import { gaugeNumber, gaugeRows, gradeOf } from '../../sim/faults/gauges';
import { readGauge } from '../../sim/faults/read-gauge';
import type { Facts, FactWorld } from './fact';

export const gaugeFacts: Facts = {
  gauge: { args: ['gauge'], gives: 'number', of: (world, id) => figureOf(world, String(id)) },
  gaugeGrade: {
    args: ['gauge'],
    gives: ['good', 'due', 'bad'],
    of: (world, id) => gradeOf(rowOf(String(id)), figureOf(world, String(id))),
  },
};

function figureOf({ state, site }: FactWorld, id: string): number {
  return readGauge(state, site, rowOf(id));
}

/** @throws RangeError for a name that is no gauge: the level reader has refused such levels before */
function rowOf(id: string) {
  const row = gaugeRows[gaugeNumber(id)];
  if (!row) throw new RangeError(`no gauge "${id}"`);
  return row;
}
