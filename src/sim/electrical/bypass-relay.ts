// The door-bypass relay KMF: bridges the door contacts for re-levelling. It pulls in on the board's output Y3, and only
// while two independent zone signals say that the car is in the door zone: the zone sensor and one of the level sensors.
// Source: engineering.md 1.2 (KMF, X8). Simplified: no pull-in time; the signals reach it through the board's inputs.
import type { Plant } from './plant';
import { Condition, type LiftState } from '../lift-state';

export function bypassRelayStep({ numbers }: Plant, state: LiftState): void {
  const { electrical, controller, health } = state;
  if (controller.y3 === 0) {
    electrical.bypassIn = 0;
    return;
  }
  const [up, zone, down] = numbers.zoneInputs as [number, number, number];
  const { inputs } = electrical;
  const inZone = inputs[zone] === 1 && (inputs[up] === 1 || inputs[down] === 1);
  const pulls = electrical.boardAlive === 1 && inZone && health.bypassRelay === 1;
  electrical.bypassIn = pulls ? 1 : 0;
}

/** Its mirror contact, X8: a welded relay tells that it is in. */
export function isBypassFedBack({ numbers }: Plant, { electrical }: LiftState): boolean {
  const relay = numbers.bypasses[BYPASS_RELAY] as number;
  return electrical.bypassIn === 1 || electrical.partCondition[relay] === Condition.welded;
}

/** Its place among the contacts that stand in for others. */
const BYPASS_RELAY = 4;
