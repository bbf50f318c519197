import { expect, test } from 'vitest';
import { findProcedure, procedures } from '../../../src/training/procedures/procedures';

test('procedures are found by their id, which stands once', () => {
  expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length);
  for (const procedure of procedures) expect(findProcedure(procedure.id)).toBe(procedure);
  expect(findProcedure('dance')).toBeUndefined();
});
