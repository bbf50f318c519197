// Maintenance work on a thing with a gauge: what is read at a landing, and what adjusting, cleaning, lubricating,
// tightening or exchanging makes of it. The right kind of work mends, any other changes nothing.
import { createHealth, isHealthKey } from '../health-state';
import { Condition, type LiftState, Protection, renew } from '../lift-state';
import { endIntermittentAt, endIntermittentBy } from './intermittent';
import type { GaugeRow } from './gauges';
import { gaugeNumber } from './gauges';
import { type GaugeSite, readGauge } from './read-gauge';

/** Gauges that differ from landing to landing, by the figure that says at which one something is wrong. */
const landingOf: Readonly<
  Record<string, 'hookShortAt' | 'hookStuckAt' | 'rubbingAt' | 'panelOffAt' | 'vaneOffsetAt'>
> = {
  engagement: 'hookShortAt',
  'lock-return': 'hookStuckAt',
  'coupler-clearance': 'rubbingAt',
  'panel-retained': 'panelOffAt',
  'panel-gap': 'panelOffAt',
  levelling: 'vaneOffsetAt',
};
const OPEN_OHMS = 1e6;
const NEW_LOCK_OHMS = 0.05;

/** @param floor landing where it is read, 0 where that makes no difference */
export function readGaugeAt(state: LiftState, site: GaugeSite, row: GaugeRow, floor: number): number {
  if (row.id === 'lock-contacts' && floor > 0) return lockOhms(state, site, floor);
  const wrongAt = landingOf[row.id];
  const where = wrongAt ? state.health[wrongAt] : 0;
  if (where > 0 && where !== floor) return row.healthy;
  return readGauge(state, site, row);
}

function lockOhms({ electrical }: LiftState, { partNumber }: GaugeSite, floor: number): number {
  let worst = NEW_LOCK_OHMS;
  for (const contact of ['L', 'C']) {
    const part = partNumber.get(`DL${floor}.${contact}`) ?? -1;
    if (electrical.partCondition[part] === Condition.open) worst = OPEN_OHMS;
    worst = Math.max(worst, electrical.partOhms[part] ?? 0);
  }
  return worst;
}

/** Sets a thing right, as the right kind of work does. @param floor landing where it is done, 0 for none */
export function mendGauge(state: LiftState, site: GaugeSite, row: GaugeRow, floor: number): void {
  const wrongAt = landingOf[row.id];
  if (wrongAt && state.health[wrongAt] > 0 && state.health[wrongAt] !== floor) return;
  const asNew = createHealth(state.floors);
  for (const figure of row.restores ?? []) if (isHealthKey(figure)) state.health[figure] = asNew[figure];
  if (row.health) state.health[row.health] = asNew[row.health];
  else if (!row.computed && !row.parts) state.wear.gauge[gaugeNumber(row.id)] = row.healthy;
  for (const id of row.parts ?? []) renewPart(state, site, id);
  if (row.id === 'lock-contacts') for (const end of ['L', 'C']) renewPart(state, site, `DL${floor}.${end}`);
  if (row.id === 'terminal-drop') for (const pole of [1, 2, 3]) renewPart(state, site, `Q0.${pole}`);
  if (row.id === 'insulation') clearEarthFaults(state, site);
  endIntermittentBy(state, row.id, floor);
}

/** Turns a set screw or a setting by an amount, whatever comes of it. Only figures of their own can be turned. */
export function adjustGauge(state: LiftState, row: GaugeRow, amount: number): boolean {
  if (row.computed || row.parts || !row.mends.includes('adjust')) return false;
  if (row.health) state.health[row.health] += amount;
  else {
    const at = gaugeNumber(row.id);
    state.wear.gauge[at] = (state.wear.gauge[at] ?? 0) + amount;
  }
  return true;
}

/** A part as new, a fuse or breaker in its place. @returns whether the old one was good */
export function renewPart(state: LiftState, site: GaugeSite, id: string): boolean {
  const part = site.partNumber.get(id) ?? -1;
  if (part < 0) return true;
  const device = site.protectionNumber.get(id);
  if (device !== undefined) state.electrical.protection[device] = Protection.on;
  const cameAndWent = endIntermittentAt(state, id);
  return renew(state, part) && !cameAndWent;
}

/** Water and chafed insulation dried and taped; a wire between two terminals is no insulation fault. */
function clearEarthFaults(state: LiftState, site: GaugeSite): void {
  const { strayFrom, strayTo } = state.electrical;
  for (let stray = 0; stray < strayFrom.length; stray++)
    if (strayFrom[stray] === 0 || strayTo[stray] === 0) takeStray(state, stray);
  renewPart(state, site, 'MU.PE');
  for (const [id, part] of site.partNumber) if (id.startsWith('INS.')) renew(state, part);
  state.health.damp = 0;
}

export function takeStray({ electrical }: LiftState, stray: number): void {
  electrical.strayFrom[stray] = -1;
  electrical.strayTo[stray] = -1;
  electrical.strayOhms[stray] = 0;
}

/** Forgotten wires between two terminals. @returns the number of one, or -1 */
export function findWire({ electrical }: LiftState): number {
  const { strayFrom, strayTo } = electrical;
  for (let stray = 0; stray < strayFrom.length; stray++)
    if ((strayFrom[stray] as number) > 0 && (strayTo[stray] as number) > 0) return stray;
  return -1;
}
