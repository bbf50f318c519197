// stop: buffers, safety gear and unintended movement in figures. Which stop is meant shows in the fields that are given,
// as in the reference rows.
import { governorLimits } from '../sim/mechanics/overspeed-governor';
import {
  bufferStrokes,
  instantaneousFallHeight,
  oilBufferStop,
  safetyGearStop,
  unintendedMovement,
} from '../sim/mechanics/stopping';
import { movementBySteps, stopBySteps } from './by-steps';
import { complain } from './complaint';
import { readFigures } from './number-fields';
import {
  bufferFields,
  fallFields,
  gearFields,
  movementFields,
  oilBufferFields,
  stopForms,
} from './request-fields';
import { nameOf, type Row, readRows } from './rows';
import { lineOfPath } from '../level-format/locate';

/** As the reference rows count it. */
const GRAVITY = 9.81;
const lists = ['buffers', 'oilBufferStops', 'safetyGear', 'instantaneousSafetyGear', 'ucm'];

export function stopVerb(parameters: readonly string[]): readonly unknown[] {
  return readRows('stop', lists, stopForms, parameters).map((row) => ({ ...nameOf(row), ...answer(row) }));
}

function answer(row: Row): object {
  const has = (name: string): boolean => Object.hasOwn(row.data, name);
  // only unintended movement has an acceleration, a way to detection or times
  if (['a', 'v0', 'reaction', 'build', 'detect'].some(has)) return movement(row);
  if (has('meanRetardation_g')) return safetyGear(row);
  if (has('trip')) return fall(row);
  if (has('impact')) return oilBuffer(row);
  if (has('rated')) return buffers(row);
  const at = `${row.source}:${lineOfPath(row.text, row.path)}${row.path.length > 0 ? ` ${row.path.join('.')}` : ''}`;
  complain(
    `${at}: there is no stop to work out — give ${stopForms}`,
    `${at}：没有可计算的制停 — 应为 ${stopForms}`,
  );
}

function movement(row: Row): object {
  const asked = readFigures(movementFields, row);
  return { ...unintendedMovement(asked), totalNumeric: movementBySteps(asked) };
}

/** Without a speed of its own the governor trips as late as it may. */
function safetyGear(row: Row): object {
  const { rated = 0, trip, meanRetardation_g } = readFigures(gearFields, row);
  const latest = rated > 0 ? governorLimits(rated).tripMax_progressive : undefined;
  const tripped = trip ?? latest ?? readFigures(fallFields, row).trip;
  const stoppingDistanceNumeric = stopBySteps(tripped, meanRetardation_g * GRAVITY);
  return { ...safetyGearStop(rated, tripped, meanRetardation_g), stoppingDistanceNumeric };
}

function fall(row: Row): object {
  const formula = 'h = v1^2/(2 gn) + 0.10 + 0.03 (EN 81-50 5.3.2 instantaneous)';
  return { ...instantaneousFallHeight(readFigures(fallFields, row).trip), formula };
}

function oilBuffer(row: Row): object {
  const { rated, impact } = readFigures(oilBufferFields, row);
  const strokeNumeric = stopBySteps(impact, GRAVITY);
  return { ...oilBufferStop(rated, impact), retardation: '1 g net', strokeNumeric };
}

function buffers(row: Row): object {
  const strokes = bufferStrokes(readFigures(bufferFields, row).rated);
  const monitored = strokes.energyDissipationMinStrokeWithEts;
  const note = 'slowdown monitored: use monitored impact speed; floor 0.42 m';
  return { ...strokes, energyDissipationMinStrokeWithEts: monitored && { note, ...monitored } };
}
