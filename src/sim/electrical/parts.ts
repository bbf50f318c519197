// Every element of every circuit as a part that can be worn, broken or welded, whatever moves it.
// One place decides what a contact's position or a part's data amounts to in siemens.
import { type Circuit, type Element, setOhms } from './circuit';
import { dampContact, dampInsulation } from '../health-state';
import { Condition, type LiftState } from '../lift-state';
import type { Siemens } from '../units';

export type PartCircuit = 'chain' | 'direct' | 'mains';
export type Part = { readonly id: string; readonly circuit: PartCircuit; readonly branch: number };
type Circuits = { readonly chain: Circuit; readonly direct: Circuit; readonly mains: Circuit };

/** In the order in which the state keeps their condition: chain, direct, mains. */
export function listParts(circuits: Circuits): readonly Part[] {
  return (['chain', 'direct', 'mains'] as const).flatMap((circuit) =>
    circuits[circuit].elements.map(({ id }, branch) => ({ id, circuit, branch })),
  );
}

/**
 * A contact's conductance when its mover holds it so; damage has the last word.
 * @param damp by how much damp raises what it has when closed
 */
export function contactSiemens(
  element: Element,
  made: boolean,
  condition: number,
  worn: number,
  damp = 1,
): Siemens {
  if (element.k !== 'S') throw new RangeError(`"${element.id}" is no contact`);
  const closed = condition === Condition.welded || (condition === Condition.good && made);
  return 1 / (closed ? (worn || element.ron) * damp : element.roff);
}

/** Sets a contact of a circuit to where its mover holds it. Costs a comparison when nothing changed. */
export function placeContact(
  circuit: Circuit,
  state: LiftState,
  firstPart: number,
  branch: number,
  made: boolean,
): void {
  const { partCondition, partOhms } = state.electrical;
  const part = firstPart + branch;
  const siemens = contactSiemens(
    circuit.elements[branch] as Element,
    made,
    partCondition[part] as number,
    partOhms[part] as number,
    circuit.exposed[branch] === 1 ? dampContact(state.health.damp) : 1,
  );
  if (circuit.network.branchConductance[branch] !== siemens) setOhms(circuit, branch, 1 / siemens);
}

/** A contact of the mains stands in both components. */
export function placeBoth(
  plant: {
    readonly mains: Circuit;
    readonly mainsTurned: Circuit;
    readonly firstPart: { readonly mains: number };
  },
  state: LiftState,
  branch: number,
  made: boolean,
): void {
  placeContact(plant.mains, state, plant.firstPart.mains, branch, made);
  placeContact(plant.mainsTurned, state, plant.firstPart.mains, branch, made);
}

const OPEN_OHMS = 1e9;

/** Gives resistors, windings, insulations and contacts that nothing moves what damage has left of them. */
export function wearParts(
  circuit: Circuit,
  state: LiftState,
  firstPart: number,
  skip: ReadonlySet<number>,
): void {
  const { partCondition, partOhms } = state.electrical;
  circuit.elements.forEach((element, branch) => {
    if (skip.has(branch)) return;
    const part = firstPart + branch;
    if (element.k === 'S') {
      placeContact(circuit, state, firstPart, branch, element.closed);
      return;
    }
    const own = element.k === 'V' ? element.rs : element.ohm;
    const whole =
      partOhms[part] || own / (circuit.exposed[branch] === 1 ? dampInsulation(state.health.damp) : 1);
    const ohms = partCondition[part] === Condition.open ? OPEN_OHMS : whole;
    if (circuit.network.branchConductance[branch] !== 1 / ohms) setOhms(circuit, branch, ohms);
  });
}
