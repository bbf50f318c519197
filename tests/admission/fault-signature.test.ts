// Reading everything changes nothing, and shows the solver's own figures.
import { expect, test } from 'vitest';
import { signatureOf } from '../../src/admission/fault-signature';
import { settled } from '../../src/admission/fault-trial';
import { applyFault } from '../../src/sim/faults/fault-catalogue';
import { stateHash, tick } from '../../src/sim/simulation';

test('a healthy lift reads 112 V at rest and sags at pull-in; the state is untouched', () => {
  const simulation = settled('ref-1000');
  const before = stateHash(simulation);
  const read = signatureOf(simulation);
  expect(read.get('volts 140-N at rest')).toBeCloseTo(112, 0);
  // both coils draw their inrush: about 4 V less (the exact figure is tested with the meter)
  expect(read.get('volts 140-N at pull-in')).toBeGreaterThan(107);
  expect(read.get('volts 140-N at pull-in')).toBeLessThan(109);
  expect(read.get('ohms SPU made')).toBe(0.05);
  expect(read.get('ohms SPU worked')).toBe(Number.POSITIVE_INFINITY);
  expect(stateHash(simulation)).toBe(before);
  tick(simulation);
  expect(signatureOf(simulation).get('volts 140-N at rest')).toBeCloseTo(
    read.get('volts 140-N at rest') ?? 0,
    9,
  );
});

test('a jumper, a leak and a welded contact show where they are', () => {
  const simulation = settled('ref-1000');
  for (const fault of ['LCK-06', 'CHN-18', 'CHN-19']) applyFault(simulation.state, simulation.plant, fault);
  tick(simulation);
  const read = signatureOf(simulation);
  expect(read.get('ohms 120-140 opened')).toBe(0.05);
  expect(read.get('ohms 111-PE opened')).toBe(20000);
  expect(read.get('ohms SPU worked')).toBe(0.05);
});
