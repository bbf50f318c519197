// A terminal is in reach where one stands, with its cover off.
import { expect, test } from 'vitest';
import { reachTerminal } from '../../../src/sim/electrical/terminal-reach';
import { aLift } from '../../support/a-lift';

test('every no has a name', () => {
  const { state, plant } = aLift().simulation;
  const reach = (id: string) => reachTerminal(plant, state, id);
  state.people.place = 0;
  expect(reach('moon')).toBe('unknown-terminal');
  expect(reach('lock-3.in')).toBe('out-of-reach');
  expect(reach('rail.101')).toBe('cover-shut');
  expect(plant.terminals[Number(reach('light.L'))]?.id).toBe('light.L');
  state.people.cabinetOpen = 1;
  expect(plant.terminals[Number(reach('rail.101'))]?.id).toBe('rail.101');
  state.people.place = 3;
  expect(reach('lock-3.in')).toBe('cover-shut');
  state.people.lockCoverOpen[2] = 1;
  expect(plant.terminals[Number(reach('lock-3.in'))]?.id).toBe('lock-3.in');
});
