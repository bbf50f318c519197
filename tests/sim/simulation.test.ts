// The lift as a whole: it runs, it stops when the chain opens, and it refuses what cannot be done.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/sim/commands';
import { carLanding } from '../../src/sim/facts';
import { stateHash } from '../../src/sim/simulation';
import { aLift } from '../support/a-lift';

describe('a call', () => {
  test('brings the car in the time of its curve, opens and shuts the doors, and leaves all locked', () => {
    const lift = aLift().call(3).run(30);
    const types = lift.events.map(({ type }) => type);
    const order = [
      'contactor-pulled-in',
      'brake-opened',
      'car-started',
      'car-stopped',
      'brake-closed',
      'car-door-opened',
      'car-door-shut',
    ] as const;
    const places = order.map((type) => types.indexOf(type));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(carLanding(lift.simulation.state, lift.simulation.plant.preset.lift)).toBe(3);
    expect(Math.abs(lift.simulation.state.mechanics.carPosition - 6)).toBeLessThan(0.01);
  });

  test('does not move the car while a lock is open, and ends in E49', () => {
    const lift = aLift().with('LCK-01', 4).run(0.1).call(7).run(120);
    expect(lift.saw('car-started')).toBe(false);
    expect(lift.events).toContainEqual({ type: 'code-raised', code: 49 });
  });
});

test('a lock that opens while the car runs stops it at once with E42', () => {
  const lift = aLift().call(8, 'down').run(5).with('LCK-01', 2).run(4);
  expect(lift.events).toContainEqual({ type: 'code-raised', code: 42 });
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('the cabinet stop drops the contactors by themselves and raises E41', () => {
  const lift = aLift().call(8, 'down').run(6).standing(0);
  lift.do({ type: 'press-stop', device: 'cabinet-stop' }, 3);
  expect(lift.events).toContainEqual({ type: 'contactor-dropped', contactor: 'KMY' });
  expect(lift.events).toContainEqual({ type: 'code-raised', code: 41 });
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('after a stop between floors and a reset the car creeps to a landing', () => {
  const lift = aLift().call(8, 'down').run(6).standing(0);
  lift.do({ type: 'press-stop', device: 'cabinet-stop' }, 3);
  lift.do({ type: 'release-stop', device: 'cabinet-stop' }, 1);
  lift.do({ type: 'press-reset' }, 60);
  expect(carLanding(lift.simulation.state, lift.simulation.plant.preset.lift)).toBeGreaterThan(0);
});

test('a bridged lock is noticed when the doors stand open: E53', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'connect-jumper', from: 'rail.120', to: 'rail.130' });
  lift.call(1).run(12);
  expect(lift.events).toContainEqual({ type: 'code-raised', code: 53 });
});

describe('hands on a contact', () => {
  const atTheLock = () => {
    const lift = aLift().with('LCK-01', 3).run(0.1).standing(3);
    lift.do({ type: 'turn-key' }, 0.5);
    return lift;
  };

  test('that is live give a shock whose current comes from the network', () => {
    const lift = atTheLock();
    lift.do({ type: 'replace-part', part: 'lock-contact' });
    const shock = lift.events.find((event) => event.type === 'shock-received');
    expect(shock).toMatchObject({ terminal: 'lock-3.in' });
    expect(shock?.type === 'shock-received' && shock.milliamperes).toBeGreaterThan(50);
    expect(lift.do({ type: 'return-key' })).toBe('hurt');
  });

  test('that is dead mend the lock', () => {
    const lift = atTheLock();
    lift.simulation.state.electrical.mainSwitchOn = 0;
    lift.simulation.plant.mainsStale = true;
    lift.run(0.2);
    lift.do({ type: 'replace-part', part: 'lock-contact' }, 26);
    lift.do({ type: 'return-key' }, 0.5);
    expect(lift.events).toContainEqual({
      type: 'part-replaced',
      part: 'lock-contact',
      floor: 3,
      wasGood: false,
    });
    expect(Number(lift.measure('ohms', 'lock-3.in', 'lock-3.mid'))).toBeCloseTo(0.02, 3);
  });
});

test('through an open landing door with no car behind it one falls', () => {
  const lift = aLift().standing(4);
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 2);
  lift.do({ type: 'walk', to: 'car' });
  expect(lift.events).toContainEqual({
    type: 'person-fell',
    floor: 4,
    from: 'landing-door',
    victim: 'technician',
  });
});

test.each([
  ['turn-main-switch', { type: 'turn-main-switch', to: 'off' }, 'out-of-reach'],
  ['place-probe', { type: 'place-probe', probe: 'red', terminal: 'rail.101' }, 'out-of-reach'],
  ['press-car-call', { type: 'press-car-call', floor: 3 }, 'out-of-reach'],
  ['open-landing-door', { type: 'open-landing-door' }, 'door-locked'],
  ['walk', { type: 'walk', to: 'car' }, 'door-shut'],
  ['walk nowhere', { type: 'walk', to: 'landing-99' }, 'nothing-there'],
  ['an unknown terminal', { type: 'place-probe', probe: 'red', terminal: 'moon' }, 'unknown-terminal'],
] as const)('from the main landing %s is refused by name', (_name, command, reason) => {
  expect(aLift().do(command)).toBe(reason);
});

const anyCommand: fc.Arbitrary<Command> = fc.constantFrom<Command>(
  { type: 'walk', to: 'machine-room' },
  { type: 'walk', to: 'landing-2' },
  { type: 'walk', to: 'car' },
  { type: 'open-cover', cover: 'cabinet-door' },
  { type: 'open-cover', cover: 'lock-cover' },
  { type: 'turn-main-switch', to: 'off' },
  { type: 'turn-main-switch', to: 'on' },
  { type: 'turn-key' },
  { type: 'return-key' },
  { type: 'open-landing-door' },
  { type: 'release-landing-door' },
  { type: 'press-hall-call', direction: 'up' },
  { type: 'press-car-call', floor: 6 },
  { type: 'set-dial', to: 'ohms' },
  { type: 'set-dial', to: 'volts-ac' },
  { type: 'place-probe', probe: 'red', terminal: 'rail.122' },
  { type: 'place-probe', probe: 'black', terminal: 'rail.N' },
  { type: 'connect-jumper', from: 'rail.120', to: 'rail.130' },
  { type: 'replace-part', part: 'lock-contact' },
  { type: 'press-stop', device: 'cabinet-stop' },
  { type: 'release-stop', device: 'cabinet-stop' },
  { type: 'press-reset' },
  { type: 'place-object', object: 'padlock' },
);

test('whatever is done, the car never runs with a door unlocked and no jumper on, and the same acts give the same state', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyCommand, fc.integer({ min: 1, max: 900 })), { maxLength: 25 }),
      (acts) => {
        const play = () => {
          const lift = aLift();
          for (const [command, wait] of acts) {
            lift.do(command, wait / 100);
            const { mechanics, electrical } = lift.simulation.state;
            const unlocked = [...mechanics.hook].some((hook) => hook < 6);
            const jumped = electrical.jumperFrom.some((end) => end >= 0);
            if (unlocked && !jumped && mechanics.motion === 1) lift.run(0.3); // the chain takes a moment to act
            expect(unlocked && !jumped && lift.simulation.state.mechanics.motion === 1).toBe(false);
            expect(mechanics.carPosition).toBeGreaterThan(-0.3);
            expect(mechanics.carPosition).toBeLessThan(21.3);
          }
          return stateHash(lift.simulation);
        };
        expect(play()).toBe(play());
      },
    ),
    { numRuns: 25 },
  );
});
