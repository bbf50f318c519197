import { expect, test } from 'vitest';
import { Circuits } from '../../../src/sim/electrical/protective-devices';
import { aLift } from '../../support/a-lift';

const device = (id: string) => {
  const { protection } = aLift().simulation.plant;
  const found = protection.find(({ row }) => row.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('a fuse before a transformer is warmed by what is drawn behind it', () => {
  const { carries, feeds } = device('FU0');
  expect(feeds.length).toBeGreaterThan(0);
  expect(carries & Circuits.mains).toBeTruthy();
  expect(carries & (Circuits.chain | Circuits.direct)).toBeTruthy();
});

test('a breaker in the mains has a pole in both parts of their phasors, a fuse of the safety chain in its own circuit only', () => {
  expect(device('QF1').circuits).toHaveLength(2);
  expect(device('QF1').poles.length).toBeGreaterThan(1);
  expect(device('FU1').circuits).toHaveLength(1);
});

test('the main breaker alone carries what the drive draws', () => {
  const { protection } = aLift().simulation.plant;
  const drives = protection.filter(({ carries }) => (carries & Circuits.drive) !== 0);
  expect(drives.map(({ row }) => row.id)).toContain('QF1');
  expect(drives.every(({ row }) => row.drive)).toBe(true);
});
