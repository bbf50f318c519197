// A circuit with capacitors solved as a dense complex system: the judge for what the meter makes of stray coupling.
// It shares nothing with the lift's solver but the list of branches.
import type { Strays } from '../../src/sim/electrical/stray-coupling';

type Complex = { re: number; im: number };
const plus = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });
const minus = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im });
const times = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});
const over = (a: Complex, b: Complex): Complex => {
  const size = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size };
};
const size = (a: Complex): number => Math.sqrt(a.re * a.re + a.im * a.im);

type Meter = { readonly a: string; readonly b: string; readonly ohms: number };

/** Capacitors stand at every conductor that no resistance under 100 kohm joins to earth. */
export function complexVolts(strays: Strays, meter: Meter): { volts: number; withoutStrays: number } {
  return { volts: solveFor(strays, meter, true), withoutStrays: solveFor(strays, meter, false) };
}

function solveFor(strays: Strays, { a, b, ohms }: Meter, withStrays: boolean): number {
  const { circuit, toEarth, toLive, live } = strays;
  const { branches, branchConductance, branchEmf } = circuit.network;
  const count = circuit.nodeNames.length;
  const rows: Complex[][] = Array.from({ length: count }, () =>
    Array.from({ length: count + 1 }, () => ({ re: 0, im: 0 })),
  );
  const add = (row: number, column: number, value: Complex): void => {
    const line = rows[row] as Complex[];
    line[column] = plus(line[column] as Complex, value);
  };
  const stamp = (from: number, to: number, value: Complex): void => {
    add(from, from, value);
    add(to, to, value);
    add(from, to, minus({ re: 0, im: 0 }, value));
    add(to, from, minus({ re: 0, im: 0 }, value));
  };
  branches.forEach(({ from, to }, branch) => {
    const siemens = branchConductance[branch] as number;
    stamp(from, to, { re: siemens, im: 0 });
    const push = siemens * (branchEmf[branch] as number);
    add(from, count, { re: push, im: 0 });
    add(to, count, { re: -push, im: 0 });
  });
  const [one, other] = [a, b].map((name) => circuit.nodeOf.get(name) ?? 0) as [number, number];
  if (one !== other) stamp(one, other, { re: 1 / ohms, im: 0 });
  const held = heldNodes(strays);
  for (let node = 1; node < count && withStrays; node++) {
    if (held.has(node)) continue;
    stamp(node, 0, { re: 0, im: toEarth[node] as number });
    if (node !== live) stamp(node, live, { re: 0, im: toLive[node] as number });
  }
  const volts = solveDense(rows.slice(1).map((row) => row.slice(1)));
  const at = (node: number): Complex => (node === 0 ? { re: 0, im: 0 } : (volts[node - 1] as Complex));
  return size(minus(at(one), at(other)));
}

function heldNodes({ circuit }: Strays): ReadonlySet<number> {
  const { branches, branchConductance } = circuit.network;
  const held = new Set([0]);
  for (let before = 0; before !== held.size; ) {
    before = held.size;
    branches.forEach(({ from, to }, branch) => {
      if ((branchConductance[branch] as number) < 1e-5) return;
      if (held.has(from)) held.add(to);
      else if (held.has(to)) held.add(from);
    });
  }
  return held;
}

/** Gauss with the largest pivot; each row ends in its right-hand side. */
function solveDense(rows: Complex[][]): readonly Complex[] {
  const count = rows.length;
  for (let k = 0; k < count; k++) {
    let best = k;
    for (let row = k; row < count; row++)
      if (size(rows[row]?.[k] as Complex) > size(rows[best]?.[k] as Complex)) best = row;
    [rows[k], rows[best]] = [rows[best] as Complex[], rows[k] as Complex[]];
    const pivot = rows[k] as Complex[];
    for (let row = k + 1; row < count; row++) {
      const target = rows[row] as Complex[];
      if (size(target[k] as Complex) === 0) continue;
      const factor = over(target[k] as Complex, pivot[k] as Complex);
      for (let column = k; column <= count; column++)
        target[column] = minus(target[column] as Complex, times(factor, pivot[column] as Complex));
    }
  }
  const volts: Complex[] = Array.from({ length: count }, () => ({ re: 0, im: 0 }));
  for (let row = count - 1; row >= 0; row--) {
    const line = rows[row] as Complex[];
    let sum = line[count] as Complex;
    for (let column = row + 1; column < count; column++)
      sum = minus(sum, times(line[column] as Complex, volts[column] as Complex));
    volts[row] = over(sum, line[row] as Complex);
  }
  return volts;
}
