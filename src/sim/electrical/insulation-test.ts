// The insulation tester's button: first it looks whether anything is live, then it puts 500 V on. Electronics that
// are still connected do not survive that: disconnect first, says every maker. What breaks is a choice of ours. [?]
import { areJoined } from './circuit';
import { meterChanged } from './meter-commands';
import { isDeadForTest, modeOf } from './meter-reading';
import type { Plant } from './plant';
import type { Terminal } from './terminals';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';

/** @returns true when the test has just begun: the display needs to settle anew before it is read */
export function beginInsulationTest(plant: Plant, state: LiftState, meter: number, emit: Emit): boolean {
  const { electrical } = state;
  if (modeOf(state, meter) !== 'insulation' || electrical.insulating[meter] === 1) return false;
  if (!isDeadForTest(plant, state, meter)) return false;
  meterChanged(plant, state, meter);
  electrical.insulating[meter] = 1;
  for (const probes of [electrical.probeRed, electrical.probeBlack])
    harmElectronics(plant, state, plant.terminals[probes[meter] as number], emit);
  return true;
}

/** What still hangs on the tested wire through closed contacts. */
function harmElectronics(plant: Plant, { health }: LiftState, on: Terminal | undefined, emit: Emit): void {
  const reaches = (circuit: 'direct' | 'mains', nodes: readonly string[]): boolean =>
    on?.circuit === circuit && nodes.some((node) => areJoined(plant[circuit], on.node, node));
  if (reaches('direct', ['P24']) && health.supply24Volts > 0) {
    health.supply24Volts = 0;
    emit({ type: 'electronics-damaged', what: 'supply-24-volts' });
  }
  if (reaches('mains', ['qf1.L1', 'qf1.L2', 'qf1.L3']) && health.prechargeCloses === 1) {
    health.prechargeCloses = 0;
    emit({ type: 'electronics-damaged', what: 'drive' });
  }
}
