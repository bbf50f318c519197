// Fuses and breakers as views see them, by name; only those this lift has.
import { Condition, Protection } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';

export type ProtectionState = 'in' | 'out' | 'blown' | 'on' | 'off' | 'tripped';

const breakerStates = ['on', 'off', 'tripped'] as const;

export function protectionFrame(simulation: Simulation): Readonly<Record<string, ProtectionState>> {
  const fitted = simulation.plant.protection.flatMap(({ row, poles }, at) =>
    poles.length > 0 ? [[row.id, stateOf(simulation, at)] as const] : [],
  );
  return Object.fromEntries(fitted);
}

function stateOf({ plant, state }: Simulation, at: number): ProtectionState {
  const { protection, partCondition } = state.electrical;
  const device = plant.protection[at];
  const stands = protection[at] ?? Protection.on;
  if (device?.row.kind !== 'fuse') return breakerStates[stands] ?? 'on';
  if (stands === Protection.off) return 'out';
  const isWhole = device.poles.every((pole) => partCondition[device.firstPart + pole] === Condition.good);
  return isWhole ? 'in' : 'blown';
}
