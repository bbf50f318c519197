// Ghost voltages: engineering.md 1.5 last row on the reference lift, and the whole chain solved with complex numbers
// as an outside judge.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOW_IMPEDANCE_OHMS, VOLTMETER_OHMS } from '../../../src/sim/electrical/multimeter';
import { type Circuit, nodeNumber, setContact, solve } from '../../../src/sim/electrical/circuit';
import type { Clip } from '../../../src/sim/electrical/clip-on';
import { readWithStrays } from '../../../src/sim/electrical/stray-coupling';
import { createSimulation, tick } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';
import { complexVolts } from '../../support/complex-solve';

/** The wire between the two pit stops hangs between two open contacts. */
const isolated = (): Lift => aLift().with('CHN-09', 0).with('CHN-10', 0).run(0.1).standing(0);

describe('a conductor between two open contacts', () => {
  test.each([
    ['10 Mohm', 'volts-ac', 1, 37.2],
    ['10 Mohm of the second meter', 'volts-ac', 2, 37.2],
    ['400 kohm LoZ', 'low-impedance', 2, 18.4],
    ['3 kohm LoZ', 'low-impedance', 1, 0.16],
  ] as const)('reads as the table says with %s', (_name, mode, meter, volts) => {
    const shown = Number(isolated().measure(mode, 'rail.111', 'rail.N', meter));
    expect(Math.abs(shown - volts)).toBeLessThan(Math.max(0.05, volts * 0.02));
  });

  test('reads the rest of the voltage against the live side, less what stands across', () => {
    const shown = Number(isolated().measure('volts-ac', 'rail.110', 'rail.111'));
    expect(Math.abs(shown - (112 - 37.3))).toBeLessThan(0.5);
  });

  test('is pulled down by the other meter at the same time', () => {
    const lift = isolated();
    lift.measure('volts-ac', 'rail.111', 'rail.N');
    lift.measure('low-impedance', 'rail.111', 'rail.PE', 2);
    expect(Number(lift.shown(1)?.value)).toBeCloseTo(Number(lift.shown(2)?.value), 3);
    expect(Number(lift.shown(1)?.value)).toBeGreaterThan(17);
    expect(Number(lift.shown(1)?.value)).toBeLessThan(18.5);
  });

  test('is silent when the supply is off, and no ohmmeter minds it', () => {
    const lift = isolated();
    lift.do({ type: 'turn-main-switch', to: 'off' }, 0.2);
    expect(Number(lift.measure('volts-ac', 'rail.111', 'rail.N'))).toBeLessThan(0.01);
    expect(lift.measure('ohms', 'rail.111', 'rail.N')).toBe('OL');
    expect(lift.saw('meter-fuse-blown')).toBe(false);
  });
});

test('two floating wires of the same length stand at the same voltage', () => {
  const lift = isolated().with('CHN-12', 0).with('CHN-13', 0).run(0.1); // 114 floats too
  expect(Number(lift.measure('volts-ac', 'rail.111', 'rail.N'))).toBeGreaterThan(37);
  expect(Number(lift.measure('volts-ac', 'rail.114', 'rail.N'))).toBeGreaterThan(37);
  expect(Number(lift.measure('volts-ac', 'rail.111', 'rail.114'))).toBeLessThan(0.1);
});

test('a wire held by the sense inputs shows no ghost', () => {
  const lift = aLift().with('LCK-01', 5).run(0.1).standing(0);
  expect(Number(lift.measure('volts-ac', 'rail.125', 'rail.N'))).toBeLessThan(0.2);
});

test('with the bond lost the whole chain floats: 20 to 60 V between N and PE (PWR-16)', () => {
  const lift = aLift().with('PWR-16', 0).run(0.1).standing(0);
  const ghost = Number(lift.measure('volts-ac', 'rail.N', 'rail.PE'));
  expect(ghost).toBeGreaterThan(20);
  expect(ghost).toBeLessThan(60);
  expect(Number(lift.measure('low-impedance', 'rail.N', 'rail.PE'))).toBeLessThan(10);
  expect(Number(lift.measure('volts-ac', 'rail.101', 'rail.N'))).toBeCloseTo(112, 0);
  const aboveEarth = Number(lift.measure('volts-ac', 'rail.101', 'rail.PE'));
  expect(aboveEarth).toBeCloseTo(112 - ghost, 0);
});

/** The chain of a healthy lift, its contacts to be opened at will. */
function chainOf() {
  const simulation = createSimulation('ref-1000');
  for (let i = 0; i < 400; i++) tick(simulation);
  return simulation.plant;
}
const plant = chainOf();
const contacts = plant.chain.elements.flatMap((element, branch) =>
  element.k === 'S' && !['FU1', 'BOND'].includes(element.id) ? [branch] : [],
);
/** Wires of the shaft, and firm points to read them against. */
const names = plant.chain.nodeNames.filter(
  (name, node) => plant.strays.toEarth[node] !== 0 || name === '101',
);

function readAcross(circuit: Circuit, a: string, b: string, ohms: number): number {
  const clip: Clip = {
    from: nodeNumber(circuit, a),
    to: nodeNumber(circuit, b),
    conductance: 1 / ohms,
    emf: 0,
  };
  circuit.clips.length = 0;
  circuit.clips.push(clip);
  circuit.clipsUsed = 1;
  circuit.portsUsed = 1;
  circuit.network.firstStale = 0;
  solve(circuit);
  readWithStrays(plant.strays, circuit.bench.ports[0], clip);
  circuit.clipsUsed = 0;
  circuit.portsUsed = 0;
  return Math.sqrt(plant.strays.re * plant.strays.re + plant.strays.im * plant.strays.im);
}

test('any probes on any open contacts read what the chain as complex numbers reads', () => {
  const probe = fc.constantFrom(...names, 'PE');
  const load = fc.constantFrom(VOLTMETER_OHMS, ...LOW_IMPEDANCE_OHMS);
  const opened = fc.uniqueArray(fc.constantFrom(...contacts), { minLength: 2, maxLength: 5 });
  let ghosts = 0;
  fc.assert(
    fc.property(opened, probe, probe, load, (open, a, b, ohms) => {
      const { chain } = plant;
      const worked = open.map((branch) => [branch, chain.network.branchConductance[branch] ?? 0] as const);
      for (const branch of open) setContact(chain, branch, false);
      const shown = readAcross(chain, a, b, ohms);
      const expected = complexVolts(plant.strays, { a, b, ohms });
      for (const [branch, siemens] of worked) setContact(chain, branch, siemens > 1e-3);
      if (expected.withoutStrays + 1 < expected.volts) ghosts++;
      expect(Math.abs(shown - expected.volts), `${a}-${b}`).toBeLessThan(0.1);
    }),
    // a seed of its own: how many ghosts are drawn is counted below
    { numRuns: 120, seed: 7 },
  );
  expect(ghosts).toBeGreaterThan(10);
});
