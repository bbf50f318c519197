// A small dense network: star to mesh, and a part copied out in another order.
import { expect, test } from 'vitest';
import { clearMesh, copyPart, createMesh, eliminateMesh, join } from '../../../src/sim/electrical/mesh';

/** A star of 1, 2 and 3 siemens round node 0, 6 V pushing out of the middle through the first leg. */
function star() {
  const mesh = createMesh(4);
  clearMesh(mesh, 4);
  join(mesh, 0, 1, 1, -6);
  join(mesh, 0, 2, 2, 0);
  join(mesh, 0, 3, 3, 0);
  return mesh;
}

test('a star without its middle is a mesh of products over the sum, and its source drives both others', () => {
  const mesh = star();
  eliminateMesh(mesh, 0, 1);
  const { conductance, drive } = mesh;
  expect([conductance[1 * 4 + 2], conductance[1 * 4 + 3], conductance[2 * 4 + 3]]).toEqual([2 / 6, 3 / 6, 1]);
  // 6 V behind 1 siemens towards 2 and 3 siemens
  expect([drive[1 * 4 + 2], drive[1 * 4 + 3], drive[2 * 4 + 3]]).toEqual([2, 3, 0]);
});

test('what is driven into one end is drawn from the other', () => {
  const { drive } = star();
  expect(drive[0 * 4 + 1]).toBe(-6);
  expect(drive[1 * 4 + 0]).toBe(6);
});

test('a part is copied in the order asked for', () => {
  const part = createMesh(3);
  copyPart(star(), part, Int32Array.of(1, 0, 3), 3);
  expect(part.width).toBe(3);
  expect([...part.conductance]).toEqual([0, 1, 0, 1, 0, 3, 0, 3, 0]);
  expect(part.drive[0 * 3 + 1]).toBe(6);
});
