// A small network in which every node may meet every other: what is left of a large one on the paths of clips.
// Eliminated like the large one, by star-mesh: conductances are only added, multiplied and divided.
import type { Amperes, Siemens } from '../units';

/** Row by row, `width` nodes; `drive` is the current pushed into the row's node. The last node is the reference. */
export type Mesh = {
  readonly conductance: Float64Array;
  readonly drive: Float64Array;
  width: number;
};

/** @param most nodes, reference included */
export function createMesh(most: number): Mesh {
  return { conductance: new Float64Array(most * most), drive: new Float64Array(most * most), width: 0 };
}

export function clearMesh(mesh: Mesh, width: number): void {
  mesh.width = width;
  mesh.conductance.fill(0, 0, width * width);
  mesh.drive.fill(0, 0, width * width);
}

export function join(mesh: Mesh, one: number, other: number, siemens: Siemens, push: Amperes): void {
  const { conductance, drive, width } = mesh;
  conductance[one * width + other] = (conductance[one * width + other] as number) + siemens;
  conductance[other * width + one] = (conductance[other * width + one] as number) + siemens;
  drive[one * width + other] = (drive[one * width + other] as number) + push;
  drive[other * width + one] = (drive[other * width + one] as number) - push;
}

/** Eliminates nodes `first` to before `end`; all nodes before `first` are gone already. */
export function eliminateMesh(mesh: Mesh, first: number, end: number): void {
  const { conductance, drive, width } = mesh;
  for (let k = first; k < end; k++) {
    let total = 0;
    for (let i = k + 1; i < width; i++) total += conductance[k * width + i] as number;
    if (total === 0) continue;
    for (let one = k + 1; one < width; one++) {
      const siemensOne = conductance[k * width + one] as number;
      const driveOne = drive[k * width + one] as number;
      if (siemensOne === 0 && driveOne === 0) continue;
      for (let other = one + 1; other < width; other++) {
        const siemensOther = conductance[k * width + other] as number;
        const driveOther = drive[k * width + other] as number;
        const push = (siemensOne * driveOther - driveOne * siemensOther) / total;
        join(mesh, one, other, (siemensOne * siemensOther) / total, push);
      }
    }
  }
}

/** Copies some nodes of a mesh, with what is between them. @param nodes their numbers, in their new order */
export function copyPart(mesh: Mesh, into: Mesh, nodes: Int32Array, size: number): void {
  into.width = size;
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < size; other++) {
      const at = (nodes[one] as number) * mesh.width + (nodes[other] as number);
      into.conductance[one * size + other] = mesh.conductance[at] as number;
      into.drive[one * size + other] = mesh.drive[at] as number;
    }
  }
}
