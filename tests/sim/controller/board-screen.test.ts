// What the display shows: live inputs, the log with the newest first, settings with their ranges, what it is doing.
import { expect, test } from 'vitest';
import { boardScreen, rowsOf } from '../../../src/sim/controller/board-screen';
import { inputNames } from '../../../src/sim/controller/inputs';
import { aLift, type Lift } from '../../support/a-lift';

const screen = (lift: Lift) => boardScreen(lift.simulation.state);

test('inputs are live', () => {
  const lift = aLift().standing(0);
  lift.keys('down', 'enter');
  expect(screen(lift)).toEqual({
    page: 'inputs',
    entered: true,
    row: 0,
    of: inputNames.length,
    input: 'X25',
    on: true,
  });
  lift.do({ type: 'press-stop', device: 'cabinet-stop' }, 0.1);
  expect(screen(lift)).toMatchObject({ input: 'X25', on: false });
});

test('the log shows the newest first, with floor, direction and time', () => {
  const lift = aLift().call(8, 'down').run(8).with('LCK-01', 2).run(4);
  lift.standing(0).with('COM-01', 0).do({ type: 'press-reset' }, 5);
  lift.keys('down', 'down', 'enter');
  expect(screen(lift)).toMatchObject({ page: 'log', row: 0, of: 2, fault: { code: 51, direction: 0 } });
  lift.keys('down');
  expect(screen(lift)).toMatchObject({ row: 1, fault: { code: 42, direction: 1 } });
});

test('a page is first chosen, then entered; every page has rows', () => {
  const lift = aLift().standing(0);
  for (const page of ['inputs', 'log', 'settings', 'work']) {
    lift.keys('down');
    expect(screen(lift)).toEqual({ page, entered: false });
    expect(rowsOf(lift.simulation.state)).toBeGreaterThan(0);
  }
});

test('the status names the operation and what the board itself is doing', () => {
  const lift = aLift().standing(0);
  expect(screen(lift)).toEqual({ page: 'status', operation: 'automatic', work: null });
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  lift.keys('up', 'enter', 'enter', 'back', 'back');
  expect(screen(lift)).toEqual({ page: 'status', operation: 'shaft-learning', work: 'learn-shaft' });
});
