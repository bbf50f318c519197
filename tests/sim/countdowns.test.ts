// What counts down in a calm strikes at its own tick, leapt over or not.
import { expect, test } from 'vitest';
import { advance, advanceToEvent } from '../../src/sim/advance';
import {
  createSimulation,
  perform,
  type Simulation,
  stateHash,
  tick,
  takeEvents,
} from '../../src/sim/simulation';
import { aDeskStart } from '../support/a-desk';

/** Two lifts, one ticked and one leapt, must tell the same at the same ticks. */
function alike(make: () => Simulation, acts: readonly ((lift: Simulation) => void)[], gap: number): number {
  const [ticked, leapt] = [make(), make()];
  let told = 0;
  for (const act of acts) {
    for (const lift of [ticked, leapt]) act(lift);
    for (let i = 0; i < gap; i++) tick(ticked);
    advance(leapt, gap);
    const events = takeEvents(ticked);
    expect(takeEvents(leapt)).toEqual(events);
    expect(stateHash(leapt)).toBe(stateHash(ticked));
    told += events.length;
  }
  return told;
}

const measuring: readonly ((lift: Simulation) => void)[] = [
  (lift) => advance(lift, 400),
  (lift) => perform(lift, 'technician', { type: 'walk', to: 'machine-room' }),
  (lift) => advance(lift, 9000),
  (lift) => perform(lift, 'technician', { type: 'open-cover', cover: 'cabinet-door' }),
  (lift) => perform(lift, 'technician', { type: 'set-dial', to: 'volts-ac' }),
  (lift) => perform(lift, 'technician', { type: 'place-probe', probe: 'black', terminal: 'rail.N' }),
  (lift) => perform(lift, 'technician', { type: 'place-probe', probe: 'red', terminal: 'rail.112' }),
  (lift) => perform(lift, 'technician', { type: 'place-probe', probe: 'red', terminal: 'rail.120' }),
  (lift) => perform(lift, 'technician', { type: 'set-dial', to: 'insulation' }),
  (lift) => perform(lift, 'public', { type: 'press-hall-call', floor: 3, direction: 'up' }),
];

test.each([7, 30, 50, 77, 400])('a display settles as it would tick by tick, seen every %i ticks', (gap) => {
  expect(alike(() => createSimulation('ref-1000'), measuring, gap)).toBeGreaterThan(8);
});

const withAPartner: readonly ((lift: Simulation) => void)[] = [
  (lift) => advance(lift, 400),
  (lift) => perform(lift, 'technician', { type: 'call-partner' }),
  (lift) => advance(lift, 3100),
  (lift) => perform(lift, 'technician', { type: 'tell-partner', order: 'wind-up' }),
  (lift) => advance(lift, 400),
  (lift) => perform(lift, 'technician', { type: 'tell-partner', order: 'let-go-wheel' }),
  (lift) => perform(lift, 'technician', { type: 'tell-partner', order: 'go-there', to: 'landing-1' }),
  (lift) => advance(lift, 9000),
  (lift) => perform(lift, 'technician', { type: 'tell-partner', order: 'press-up' }),
];

test.each([37, 50, 151, 400])(
  'a colleague comes, reads back and acts as tick by tick, seen every %i ticks',
  (gap) => {
    expect(alike(() => createSimulation('ref-1000'), withAPartner, gap)).toBeGreaterThan(4);
  },
);

const atTheDesk: readonly ((lift: Simulation) => void)[] = [
  (lift) => advance(lift, 1500),
  (lift) => perform(lift, 'technician', { type: 'take-call', call: 1 }),
  (lift) => perform(lift, 'technician', { type: 'ask-caller', about: 'place' }),
  (lift) => perform(lift, 'technician', { type: 'tell-caller', what: 'keep-off-the-door' }),
  (lift) => perform(lift, 'technician', { type: 'send-crew', crew: 1, call: 1 }),
  (lift) => advance(lift, 40_000),
  (lift) => advance(lift, 90_000),
  (lift) => advance(lift, 200_000),
];

test.each([333, 1001])(
  'phones ring, crews arrive and work as they would tick by tick, every %i ticks',
  (gap) => {
    expect(alike(() => createSimulation('ref-1000', 0, aDeskStart), atTheDesk, gap)).toBeGreaterThan(4);
  },
);

test('half an hour at the desk is passed in few steps', () => {
  const lift = createSimulation('ref-1000', 0, aDeskStart);
  advance(lift, 3000);
  const start = process.hrtime.bigint();
  let looks = 0;
  for (const end = lift.state.tick + 180_000; lift.state.tick < end; looks++) {
    advanceToEvent(lift, end - lift.state.tick);
    takeEvents(lift);
  }
  expect(looks).toBeLessThan(20);
  // ticking takes many times as long
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(400);
});
