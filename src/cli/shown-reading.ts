// A reading as an instrument shows it: four digits, volts no finer than a millivolt, OL for no connection.

const DIGITS = 4;
const MILLIVOLT = 3;

export function shown(read: string, figure: number): number | 'OL' {
  if (!Number.isFinite(figure)) return 'OL';
  const rounded = Number(figure.toPrecision(DIGITS));
  return read.startsWith('volts') ? Number(rounded.toFixed(MILLIVOLT)) : rounded;
}
