// Figures that a level gives the lift: what is worn or set otherwise, and changes of the lift's own data. Each of the
// kind of what it replaces, and within what a lift can be. Where the table says nothing: wear from nothing to one,
// or ten times the healthy figure; the lift's data from a tenth to ten times its own. [?]
import { gaugeNumber, gaugeRows } from '../sim/faults/gauges';
import { healthyFigure, isHealthKey } from '../sim/health-state';
import { liftOptions, liftPreset, liftPresetIds } from '../sim/lifts/lift-data';
import { both, type Complaints, type FilePath } from './complaints';
import ranges from './figure-ranges.json';

type Range = readonly [least: number, most: number];
type Ranges = Readonly<Record<string, readonly number[] | undefined>>;
const SPAN = 10;

/** @param figures as drawn: no holes left */
export function checkWear(
  { health = {}, gauges = {} }: { readonly health?: Figures; readonly gauges?: Figures },
  complaints: Complaints,
): void {
  for (const [name, figure] of Object.entries(health))
    if (isHealthKey(name)) within(figure, healthRange(name), ['start', 'health', name], complaints);
  for (const [id, figure] of Object.entries(gauges))
    if (gaugeNumber(id) >= 0) within(figure, gaugeRange(id), ['start', 'gauges', id], complaints);
}

type Figures = Readonly<Record<string, unknown>> | undefined;

function healthRange(name: Parameters<typeof healthyFigure>[0]): Range {
  const said = (ranges.health as Ranges)[name];
  return said ? (said as unknown as Range) : [0, healthyFigure(name) <= 1 ? 1 : SPAN * healthyFigure(name)];
}

/** What works or not is 1 or 0; anything else up to ten times its healthy figure or worst limit, either way if negative. */
function gaugeRange(id: string): Range {
  const row = gaugeRows[gaugeNumber(id)];
  if (!row || row.unit === 'works') return [0, 1];
  const known = [row.healthy, ...row.good, ...row.bad].filter((one) => one !== null);
  const most = SPAN * Math.max(1, ...known.map(Math.abs));
  return [known.some((one) => one < 0) ? -most : 0, most];
}

function within(figure: unknown, [least, most]: Range, path: FilePath, { complain }: Complaints): void {
  const whole = ranges.whole.includes(String(path[path.length - 1]));
  if (typeof figure === 'number' && figure >= least && figure <= most && (!whole || Number.isInteger(figure)))
    return;
  complain(
    path,
    both(
      `${String(figure).slice(0, 30)} 不在合理范围`,
      `${String(figure).slice(0, 30)} is out of any reason`,
    ),
    both(
      `应为 ${least} 至 ${most} 的${whole ? '整数' : '数'}`,
      `expected a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
    ),
  );
}

/** @param lift a preset by name */
export function checkLiftChanges(changes: unknown, lift: string, complaints: Complaints): void {
  checkTable(changes, liftPreset(lift).lift, [], complaints);
}

function checkTable(changes: unknown, lift: object, below: readonly string[], complaints: Complaints): void {
  if (typeof changes !== 'object' || changes === null) return;
  for (const [key, value] of Object.entries(changes)) {
    const path = ['liftChanges', ...below, key];
    const before: unknown = Object.hasOwn(lift, key) ? Reflect.get(lift, key) : undefined;
    if (before === undefined || key === 'id')
      complaints.noSuch(path, both('可改的电梯数据', 'figure of the lift to change'), key);
    else if (typeof before === 'number')
      within(value, liftRange([...below, key].join('.'), before), path, complaints);
    else if (Array.isArray(before)) checkFeatures(value, path, complaints);
    else if (typeof before !== typeof value || Array.isArray(value) || value === null)
      complaints.complain(
        path,
        both('类型与原来的不同', 'it is not of the kind of what was there'),
        both(`应为 ${typeof before}`, `expected ${typeof before}`),
      );
    else if (typeof value === 'object') checkTable(value, before as object, [...below, key], complaints);
  }
}

function liftRange(name: string, before: number): Range {
  const said = (ranges.lift as Ranges)[name];
  return said ? (said as unknown as Range) : [before / SPAN, before === 0 ? 1 : before * SPAN];
}

const knownFeatures: readonly string[] = [
  ...new Set([...liftPresetIds.flatMap((id) => liftPreset(id).lift.features), ...liftOptions]),
];

function checkFeatures(value: unknown, path: FilePath, { complain, noSuch }: Complaints): void {
  if (!Array.isArray(value))
    return complain(
      path,
      both('这里应为列表', 'this is no list'),
      both('写成列表', 'write a list of features'),
    );
  const kind = both('电梯配置', 'feature of a lift');
  for (const [at, feature] of value.entries())
    if (!knownFeatures.includes(String(feature)))
      noSuch([...path, at], kind, String(feature).slice(0, 60), knownFeatures);
}
