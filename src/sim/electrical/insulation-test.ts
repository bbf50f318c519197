// The insulation tester's button: first it looks whether anything is live, then it puts 500 V on. Electronics that
// are still connected do not survive that: disconnect first, says every maker. What breaks is a choice of ours. [?]
import { meterChanged } from './meter-commands';
import { isDeadForTest, modeOf } from './meter-reading';
import type { Plant } from './plant';
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
    harmElectronics(state, plant.terminals[probes[meter] as number]?.id ?? '', emit);
  return true;
}

function harmElectronics({ health }: LiftState, terminal: string, emit: Emit): void {
  if ((terminal === 'rail.P24' || terminal === 'rail.0V') && health.supply24Volts > 0) {
    health.supply24Volts = 0;
    emit({ type: 'electronics-damaged', what: 'supply-24-volts' });
  }
  if (terminal.startsWith('q0.L') && health.prechargeCloses === 1) {
    health.prechargeCloses = 0;
    emit({ type: 'electronics-damaged', what: 'drive' });
  }
}
