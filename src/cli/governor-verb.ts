// governor: between which speeds an overspeed governor must trip.
import { governorLimits } from '../sim/mechanics/overspeed-governor';
import { readFigures } from './number-fields';
import { governorFields } from './request-fields';
import { nameOf, readRows } from './rows';

export function governorVerb(parameters: readonly string[]): readonly unknown[] {
  return readRows('governor', ['governor'], '{"rated":1.75}', parameters).map((row) => ({
    ...nameOf(row),
    ...governorLimits(readFigures(governorFields, row).rated),
  }));
}
