// The keys under the display: through pages, rows and values; nothing is changed before enter keeps it.
import { expect, test } from 'vitest';
import { boardScreen } from '../../../src/sim/controller/board-screen';
import { faultLog } from '../../../src/sim/facts';
import { aLift, type Lift } from '../../support/a-lift';

const screen = (lift: Lift) => boardScreen(lift.simulation.state);
const atCabinet = (): Lift => aLift().standing(0);

test('the keys are at the open cabinet, and dead without power', () => {
  const lift = aLift();
  expect(lift.keys('down')).toBe('out-of-reach');
  lift.standing(0);
  expect(lift.keys('down')).toBeUndefined();
  lift.simulation.state.electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  lift.run(0.2);
  expect(lift.keys('down')).toBe('no-power');
  expect(screen(lift)).toMatchObject({ page: 'status', operation: 'no-power' });
});

test('down goes through the pages and round, back goes to the status', () => {
  const lift = atCabinet();
  const seen = Array.from({ length: 5 }, () => {
    lift.keys('down');
    return screen(lift).page;
  });
  expect(seen).toEqual(['inputs', 'log', 'settings', 'work', 'status']);
  lift.keys('up', 'back');
  expect(screen(lift).page).toBe('status');
});

test('a setting is changed within its range and kept by enter; back leaves it as it was', () => {
  const lift = atCabinet();
  const { health } = lift.simulation.state;
  lift.keys('down', 'down', 'down', 'enter', 'enter', 'up', 'up', 'up');
  expect(screen(lift)).toMatchObject({ setting: 'F6-03', value: 4, editing: true, least: 1, most: 8 });
  expect(health.recallFloor).toBe(1);
  lift.keys('enter');
  expect(health.recallFloor).toBe(4);
  expect(lift.events).toContainEqual({ type: 'setting-changed', setting: 'F6-03', from: 1, to: 4 });
  lift.keys('enter', 'down', 'back');
  expect(screen(lift)).toMatchObject({ setting: 'F6-03', value: 4, editing: false });
  lift.keys('enter', ...Array(12).fill('up'), 'enter');
  expect(health.recallFloor).toBe(8);
});

test('a setting that somebody left wrong is read, and put right', () => {
  const lift = atCabinet().with('HUM-04', 0);
  lift.keys('down', 'down', 'down', 'enter', 'down');
  expect(screen(lift)).toMatchObject({ setting: 'F3-11', value: 0.63, unit: 'm/s' });
  lift.keys('enter', ...Array(38).fill('down'), 'enter');
  expect(lift.simulation.state.health.inspectionSpeed).toBe(0.25);
});

test('an input of the wrong type takes the lift out; set right, it comes back', () => {
  const lift = atCabinet().with('CTL-03', 0).run(1);
  expect(screen(lift)).toMatchObject({ page: 'status', operation: 'inspection' });
  lift.keys('down', 'down', 'down', 'enter', ...Array(5).fill('down'), 'enter', 'down', 'enter');
  lift.pass(10).call(3).pass(40);
  expect(lift.opened).toEqual([3]);
});

test('the log is cleared from the work page, and the log stays shown as empty', () => {
  const lift = atCabinet().with('COM-01', 0).run(1);
  expect(faultLog(lift.simulation.state)).toHaveLength(1);
  lift.keys('up', 'enter', 'up', 'enter');
  expect(lift.saw('log-cleared')).toBe(true);
  expect(faultLog(lift.simulation.state)).toEqual([]);
  lift.keys('back', 'up', 'up', 'enter');
  expect(screen(lift)).toMatchObject({ page: 'log', fault: null, row: 0, of: 1 });
});

test('work that cannot be done now is refused by name', () => {
  const lift = atCabinet();
  expect(lift.keys('up', 'enter', 'enter')).toBe('not-now');
  expect(lift.keys('down', 'enter')).toBe('not-now');
});

test('a board that loses its power forgets its menu', () => {
  const lift = atCabinet();
  lift.keys('down', 'enter');
  lift.simulation.state.electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  lift.run(0.2);
  lift.simulation.state.electrical.mainSwitchOn = 1;
  lift.simulation.plant.mainsStale = true;
  lift.run(4);
  expect(screen(lift).page).toBe('status');
});
