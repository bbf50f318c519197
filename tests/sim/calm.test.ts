// Signs of calm are only signs; what they must never do is to overlook a clock that strikes.
import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import {
  economyLeft,
  isTimed,
  looksCalm,
  moodLeft,
  nudgingLeft,
  phaseLeft,
  slowLeft,
  taskLeft,
  turnLeft,
} from '../../src/sim/calm';
import { Phase } from '../../src/sim/lift-state';
import { addFault, perform, type Simulation, takeEvents, tick } from '../../src/sim/simulation';
import { aLift } from '../support/a-lift';

test('a lift at rest looks calm; one that moves, works its doors or has a clock of its own does not', () => {
  const { simulation } = aLift();
  const { state } = simulation;
  expect(looksCalm(simulation)).toBe(true);
  state.mechanics.doorDrive = 1;
  expect(looksCalm(simulation)).toBe(false);
  state.mechanics.doorDrive = 0;
  state.people.taskLeft = 1;
  expect(looksCalm(simulation)).toBe(false);
  state.people.taskLeft = 5;
  expect(looksCalm(simulation)).toBe(true);
  state.people.partnerLeft = 5;
  // who is on the way comes at a known time, which a calm runs up to
  expect([looksCalm(simulation), isTimed(simulation)]).toEqual([true, true]);
  state.people.partnerLeft = 1;
  expect([looksCalm(simulation), isTimed(simulation)]).toEqual([false, true]);
});

test('no phase of a run or a door cycle ends while it is said to be waited for', () => {
  const lift = aLift().call(5, 'down');
  const { simulation } = lift;
  const { controller } = simulation.state;
  const waited = new Set<number>();
  let [phase, surely] = [controller.phase, 0];
  for (let i = 0; i < 4000; i++) {
    tick(simulation);
    if (controller.phase !== phase) {
      expect([phase, surely]).toEqual([phase, 0]);
      phase = controller.phase;
      surely = 0;
    } else surely = Math.max(0, surely - 1);
    const said = Math.max(0, phaseLeft(simulation));
    if (said > 0) waited.add(phase);
    // what is said now may only shorten what was said before by the tick that passed
    if (said > 0 && surely > 0 && phase !== Phase.open) expect(said).toBeGreaterThanOrEqual(surely);
    surely = said;
  }
  for (const each of [Phase.torque, Phase.brakeOpening, Phase.zeroHold, Phase.contactorOff, Phase.open])
    expect([each, waited.has(each)]).toEqual([each, true]);
});

test.each([
  ['a brake contactor that does not pull in', 'BRK-03'],
  ['a star-shorting contactor that stays in', 'PWR-12'],
  ['a door-bypass relay that does not pull in at an arrival', 'SEN-11'],
])('%s is found out when its feedback is late, whether time is leapt over or ticked through', (_, fault) => {
  const found = (pass: (simulation: Simulation, ticks: number) => void) => {
    const { simulation } = aLift();
    addFault(simulation, fault, 0);
    pass(simulation, 500);
    perform(simulation, 'public', { type: 'press-hall-call', floor: 5, direction: 'down' });
    pass(simulation, 3000);
    return takeEvents(simulation).filter(({ event }) => event.type === 'code-raised');
  };
  const ticked = found((simulation, ticks) => {
    for (let i = 0; i < ticks; i++) tick(simulation);
  });
  expect(ticked.length).toBeGreaterThan(0);
  expect(found(advance)).toEqual(ticked);
});

test('the brake goes to its economy voltage after the last tick that is said to be left', () => {
  const { simulation } = aLift().call(5, 'down');
  const { electrical } = simulation.state;
  let left = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 600 && electrical.brakeEmf !== simulation.state.health.economyVolts; i++) {
    left = electrical.brakeHeldFor > 0 ? economyLeft(simulation) : Number.POSITIVE_INFINITY;
    tick(simulation);
  }
  expect(electrical.brakeEmf).toBe(simulation.state.health.economyVolts);
  expect(left).toBeLessThanOrEqual(0);
  expect(economyLeft(simulation)).toBe(Number.POSITIVE_INFINITY);
});

test('slow clocks turn every ten seconds, people look about each second, a bus under voltage is reckoned five times a second', () => {
  const { simulation } = aLift();
  const { state } = simulation;
  state.tick = 12_340;
  expect([turnLeft(state), slowLeft(state), moodLeft(state)]).toEqual([659, 659, Number.POSITIVE_INFINITY]);
  state.people.passengers = 1;
  expect([turnLeft(state), slowLeft(state), moodLeft(state)]).toEqual([659, 659, 59]);
  state.mechanics.busVolts += 50;
  expect([turnLeft(state), slowLeft(state), moodLeft(state)]).toEqual([19, 659, 59]);
});

test('a brake on its way down by a fading field is waited for tick by tick; one that lies on the drum is not', () => {
  const { simulation } = aLift();
  const { electrical, mechanics } = simulation.state;
  electrical.brakeFading = 1;
  expect(looksCalm(simulation)).toBe(true);
  mechanics.brakeArm[1] = 1;
  expect(looksCalm(simulation)).toBe(false);
  // at the economy voltage it is held whatever is left of the field
  electrical.brakeVolts = 55;
  expect(looksCalm(simulation)).toBe(true);
});

test('doors that something holds open begin to nudge after the last tick that is said to be left, and not before', () => {
  const lift = aLift().call(1).run(4);
  const { simulation } = lift;
  simulation.state.health.curtain = 1;
  lift.run(1);
  const left = nudgingLeft(simulation);
  expect(left).toBeGreaterThan(11_000);
  for (let i = 0; i < left; i++) tick(simulation);
  expect(lift.run(0).saw('nudging-started')).toBe(false);
  expect(lift.run(0.04).saw('nudging-started')).toBe(true);
});

test('a walk has one tick more than may be leapt; who does nothing has all the time', () => {
  const lift = aLift();
  const { state } = lift.simulation;
  expect(taskLeft(state)).toBe(Number.POSITIVE_INFINITY);
  lift.do({ type: 'walk', to: 'landing-2' });
  for (let i = 0, left = taskLeft(state); i < left; i++) tick(lift.simulation);
  expect(state.people.place).toBe(1);
  tick(lift.simulation);
  expect(state.people.place).toBe(2);
});
