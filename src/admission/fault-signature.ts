// Everything a technician could read on a lift at rest, as figures by name: lamps, volts along the chain at rest and
// at pull-in, ohms of every part isolated, switches operated, what leaks or bridges, and every gauge.
import { Input, inputNames, isInputOn } from '../sim/controller/inputs';
import { type Circuit, setContact, setOhms, solve } from '../sim/electrical/circuit';
import { VOLTMETER_OHMS } from '../sim/electrical/multimeter';
import type { Plant } from '../sim/electrical/plant';
import { voltsAcross } from '../sim/electrical/probe-nodes';
import { gaugeRows } from '../sim/faults/gauges';
import { readGauge } from '../sim/faults/read-gauge';
import { Condition, type LiftState } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';

/** What a reading shows; a missing connection shows as infinity. */
export type Signature = ReadonlyMap<string, number>;

/** Above this an ohmmeter says OL. */
const OVER_RANGE = 6e7;

/** @param simulation a lift at rest. Solves its circuits, and leaves them as they were. */
export function signatureOf({ state, plant }: Simulation): Signature {
  const read = new Map<string, number>();
  for (const name of inputNames) read.set(`lamp ${name}`, isInputOn(state, Input[name]) ? 1 : 0);
  chainVolts(read, plant, 'at rest');
  read.set('volts N-PE', Math.abs(voltsAcross(plant.chain, 'N', 'PE', VOLTMETER_OHMS)));
  underLoad(read, plant);
  // a voltmeter that keeps least and most, while one taps
  read.set('volts least and most differ', state.wear.intermittents > 0 ? 1 : 0);
  isolatedParts(read, plant, state);
  strayPaths(read, plant, state);
  for (const row of gaugeRows) read.set(`gauge ${row.id}`, readGauge(state, plant, row));
  return read;
}

function chainNodes(plant: Plant): readonly string[] {
  const { chain } = plant.preset;
  return [
    '101',
    ...chain.devices.map(({ b }) => b),
    ...plant.chain.nodeNames.filter((node) => /^12\d$/.test(node)),
    '130',
    '140',
  ];
}

function chainVolts(read: Map<string, number>, plant: Plant, when: string): void {
  for (const node of chainNodes(plant))
    read.set(`volts ${node}-N ${when}`, Math.abs(voltsAcross(plant.chain, node, 'N', VOLTMETER_OHMS)));
}

/** The moment of pull-in: both relays closed, both coils at inrush. */
function underLoad(read: Map<string, number>, plant: Plant): void {
  const { chain, numbers, preset } = plant;
  const touched = [...numbers.relays, ...numbers.coils];
  const before = touched.map((branch) => chain.network.branchConductance[branch] as number);
  for (const relay of numbers.relays) setContact(chain, relay, true);
  numbers.coils.forEach((coil, at) => {
    if ((chain.network.branchConductance[coil] as number) < 1e-6) return;
    setOhms(chain, coil, preset.chain.coils[at]?.inrushOhms ?? 1);
  });
  solve(chain);
  chainVolts(read, plant, 'at pull-in');
  touched.forEach((branch, at) => {
    setOhms(chain, branch, 1 / (before[at] as number));
  });
  solve(chain);
}

/** Ohms of each part with one side lifted, contacts as they rest; and whether a contact opens when worked. */
function isolatedParts(read: Map<string, number>, plant: Plant, state: LiftState): void {
  const circuits: Readonly<Record<string, Circuit>> = plant as unknown as Record<string, Circuit>;
  plant.parts.forEach(({ id, circuit, branch }, part) => {
    const element = circuits[circuit]?.elements[branch];
    if (!element || element.k === 'V') return;
    const { partCondition, partOhms } = state.electrical;
    const condition = partCondition[part] as number;
    const worn = partOhms[part] as number;
    if (element.k === 'S') {
      const closed = worn || element.ron;
      read.set(`ohms ${id} made`, condition === Condition.open ? Number.POSITIVE_INFINITY : closed);
      read.set(`ohms ${id} worked`, condition === Condition.welded ? closed : Number.POSITIVE_INFINITY);
    } else {
      const ohms = worn || element.ohm;
      read.set(
        `ohms ${id}`,
        condition === Condition.open || ohms > OVER_RANGE ? Number.POSITIVE_INFINITY : ohms,
      );
    }
  });
}

/** Between taps with every contact open and the bond lifted: only what should not be there conducts. */
function strayPaths(read: Map<string, number>, plant: Plant, state: LiftState): void {
  const taps = ['105', '111', '112', '120', '130', '140'];
  const { strayFrom, strayTo, strayOhms } = state.electrical;
  const between = (a: number, b: number): number => {
    let siemens = 0;
    strayOhms.forEach((ohms, stray) => {
      const [from, to] = [strayFrom[stray], strayTo[stray]];
      if (ohms > 0 && ((from === a && to === b) || (from === b && to === a))) siemens += 1 / ohms;
    });
    return siemens > 0 ? 1 / siemens : Number.POSITIVE_INFINITY;
  };
  const nodes = taps.map((tap) => plant.chain.nodeOf.get(tap) ?? -1);
  taps.forEach((tap, at) => {
    const node = nodes[at] as number;
    read.set(`ohms ${tap}-PE opened`, between(node, 0));
    for (let other = at + 1; other < taps.length; other++)
      read.set(`ohms ${tap}-${taps[other]} opened`, between(node, nodes[other] as number));
  });
}
