// Bare hands on what is live or hot, and feet in live water.
import { describe, expect, test } from 'vitest';
import { waterStep } from '../../src/sim/bare-hands';
import type { SimEvent } from '../../src/sim/events';
import { Harm, pitPlace, Victim } from '../../src/sim/lift-state';
import { stateHash } from '../../src/sim/simulation';
import { aLift, type Lift } from '../support/a-lift';

const last = (lift: Lift): SimEvent | undefined => lift.events.at(-1);
const inRoom = (shoes: boolean): Lift => {
  const lift = aLift().standing(0);
  if (shoes) lift.do({ type: 'put-on', item: 'safety-shoes' });
  return lift;
};

describe('a hand on a terminal of the 110 V chain', () => {
  test('with the other on earthed metal it cannot let go, shoes or none', () => {
    for (const shoes of [false, true]) {
      const lift = inRoom(shoes);
      lift.do({ type: 'touch-terminal', terminal: 'rail.105', other: 'frame' });
      expect(lift.simulation.state.people.harm).toBe(Harm.shock);
      expect(last(lift)).toMatchObject({
        type: 'shock-received',
        path: 'hand-to-hand',
        milliamperes: expect.closeTo(56, -0.5),
      });
    }
  });

  test('with the other in the pocket safety shoes make it a tingle at most; in ordinary ones it holds', () => {
    const safe = inRoom(true);
    safe.do({ type: 'touch-terminal', terminal: 'rail.105' });
    expect(safe.simulation.state.people.harm).toBe(Harm.none);
    expect(last(safe)).toMatchObject({ type: 'current-felt', path: 'hand-to-feet' });
    const unsafe = inRoom(false);
    unsafe.do({ type: 'touch-terminal', terminal: 'rail.105' });
    expect(last(unsafe)).toMatchObject({ type: 'shock-received', milliamperes: expect.closeTo(22.4, 0) });
  });

  test('between two of its terminals only what lies between them drives a current', () => {
    const lift = inRoom(true);
    lift.do({ type: 'touch-terminal', terminal: 'rail.105', other: 'rail.106' });
    expect(last(lift)).toMatchObject({ type: 'current-felt', milliamperes: 0 });
    lift.do({ type: 'touch-terminal', terminal: 'rail.105', other: 'rail.N' });
    expect(last(lift)).toMatchObject({ type: 'shock-received', path: 'hand-to-hand' });
  });

  test('a dead chain is not felt, and touching leaves everything as it was', () => {
    const lift = inRoom(true);
    lift.do({ type: 'turn-main-switch', to: 'off' }, 1);
    const before = stateHash(lift.simulation);
    const tick = lift.simulation.state.tick;
    lift.do({ type: 'touch-terminal', terminal: 'rail.105', other: 'frame' });
    expect(last(lift)).toMatchObject({ type: 'current-felt', milliamperes: 0 });
    lift.simulation.state.tick = tick;
    expect(stateHash(lift.simulation)).toBe(before);
  });
});

test('between two phases it is 380 V, from one to the frame 220 V, and the lighting branch stays live', () => {
  const shock = (terminal: string, other: string, off = false) => {
    const lift = inRoom(true);
    if (off) lift.do({ type: 'turn-main-switch', to: 'off' }, 1);
    lift.do({ type: 'touch-terminal', terminal, other });
    return last(lift);
  };
  expect(shock('q0.L2', 'q0.L3')).toMatchObject({ volts: expect.closeTo(381, -0.5) });
  expect(shock('q0.L2', 'frame')).toMatchObject({ volts: expect.closeTo(220, -0.5) });
  expect(shock('q0.L2', 'frame', true)).toMatchObject({ type: 'current-felt', milliamperes: 0 });
  expect(shock('light.L', 'frame', true)).toMatchObject({ volts: expect.closeTo(220, -0.5) });
});

test('what is out of reach or behind a cover is not touched', () => {
  const lift = aLift();
  expect(lift.do({ type: 'touch-terminal', terminal: 'rail.105' })).toBe('out-of-reach');
  expect(lift.do({ type: 'touch-terminal', terminal: 'lock-1.in' })).toBe('cover-shut');
  expect(lift.do({ type: 'touch-part', part: 'brake' })).toBe('out-of-reach');
  expect(aLift('mrl-1000').standing(0).do({ type: 'touch-part', part: 'brake' })).toBe('nothing-there');
});

test('a hand tells warm from hot: a braking resistor after a rush burns it', () => {
  const lift = inRoom(false);
  lift.do({ type: 'touch-part', part: 'brake-resistor' });
  expect(last(lift)).toEqual({ type: 'part-felt', part: 'brake-resistor', degrees: 25 });
  for (let i = 0; i < 3; i++) lift.call(8, 'down').run(25).call(1).run(25);
  lift.do({ type: 'touch-part', part: 'brake-resistor' });
  expect(lift.simulation.state.people.harm).toBe(Harm.burn);
  expect(last(lift)).toMatchObject({ type: 'person-burnt', by: 'brake-resistor' });
  const brake = inRoom(false);
  brake.simulation.state.mechanics.brakeHeat = 64.9;
  brake.do({ type: 'touch-part', part: 'brake' });
  expect(brake.simulation.state.people.harm).toBe(Harm.none);
  brake.simulation.state.mechanics.brakeHeat = 65;
  brake.do({ type: 'touch-part', part: 'brake' });
  expect(last(brake)).toMatchObject({ type: 'person-burnt', by: 'brake' });
});

describe('a residual current device', () => {
  test('opens before the shock holds: a socket on the roof, a chain that has one', () => {
    const lift = aLift('ref-1000+control-rcd').standing(0);
    lift.do({ type: 'touch-terminal', terminal: 'rail.105', other: 'frame' }, 0.1);
    expect(lift.simulation.state.people.harm).toBe(Harm.none);
    expect(lift.events).toContainEqual({ type: 'breaker-tripped', breaker: 'RCD' });
    expect(lift.events).toContainEqual(
      expect.objectContaining({ type: 'current-felt', milliamperes: expect.closeTo(56, -0.5) }),
    );
    expect(lift.simulation.state.electrical.inputs[0]).toBe(0);
    // what it has cut is dead
    lift.do({ type: 'touch-terminal', terminal: 'rail.105', other: 'frame' });
    expect(last(lift)).toMatchObject({ type: 'current-felt', milliamperes: 0 });
  });

  test('does not see a current below its own, which holds a hand all the same', () => {
    const lift = aLift('ref-1000+control-rcd').standing(0);
    lift.do({ type: 'touch-terminal', terminal: 'rail.105' });
    expect(lift.simulation.state.people.harm).toBe(Harm.shock);
  });
});

describe('which current goes to earth', () => {
  const touched = (terminal: string, other: string | undefined, preset = 'ref-1000+control-rcd') => {
    const lift = aLift(preset).standing(0);
    lift.do({ type: 'put-on', item: 'safety-shoes' });
    lift.do({ type: 'touch-terminal', terminal, ...(other !== undefined && { other }) }, 0.1);
    const tripped = lift.events.flatMap((event) => (event.type === 'breaker-tripped' ? [event.breaker] : []));
    return [lift.simulation.state.people.harm, tripped];
  };

  test('a residual device sees a body to the frame or to the earth rail, not one between two of its own wires', () => {
    expect(touched('rail.105', 'frame')).toEqual([Harm.none, ['RCD']]);
    expect(touched('socket-machine-room.L', 'socket-machine-room.PE')).toEqual([Harm.none, ['QF-S']]);
    expect(touched('rail.105', 'rail.N')).toEqual([Harm.shock, []]);
    expect(touched('rail.N', 'rail.100H')).toEqual([Harm.shock, []]);
    expect(touched('socket-machine-room.L', 'socket-machine-room.N')).toEqual([Harm.shock, []]);
  });

  test('and only what it guards: not the mains before the main switch', () => {
    expect(touched('q0.L2', 'frame')).toEqual([Harm.shock, []]);
    expect(touched('light.L', 'frame')).toEqual([Harm.shock, []]);
  });

  test('a second terminal that is out of reach is not touched, and neither is the first', () => {
    const lift = aLift().standing(0);
    expect(lift.do({ type: 'touch-terminal', terminal: 'rail.105', other: 'lock-1.in' })).toBe(
      'out-of-reach',
    );
    expect(lift.simulation.state.people.harm).toBe(Harm.none);
    expect(lift.saw('current-felt')).toBe(false);
  });

  test('a milliampere through safety shoes is felt and told, less is not', () => {
    const felt = (terminal: string) => {
      const lift = inRoom(true);
      lift.do({ type: 'touch-terminal', terminal });
      const event = last(lift);
      return event?.type === 'current-felt' ? event.milliamperes : Number.NaN;
    };
    // 220 V through 202 kohm, 24 V through the same
    expect(felt('q0.L2')).toBeCloseTo(1.09, 1);
    expect(felt('rail.P24')).toBe(0);
  });
});

describe('a fuse pulled under load', () => {
  const pulled = (fuse: 'FU1' | 'FU2' | 'FU-D', seconds: number) => {
    const lift = aLift().standing(0).call(8, 'down');
    for (let i = 0; i < 300 && !lift.saw('brake-opened'); i++) lift.run(0.01);
    lift.run(seconds).do({ type: 'pull-fuse', fuse }, 0.02);
    return lift;
  };

  test('of the brake burns while the coils draw their full current, and not on the economy voltage', () => {
    const lift = pulled('FU2', 0.1);
    expect(lift.events).toContainEqual({ type: 'arc-drawn', fuse: 'FU2', watts: expect.closeTo(186, 0) });
    expect(lift.events).toContainEqual({ type: 'person-burnt', by: 'arc' });
    expect(lift.simulation.state.people.harm).toBe(Harm.burn);
    expect(pulled('FU2', 4).simulation.state.people.harm).toBe(Harm.none);
  });

  test('of the door operator is seen and does no harm; at rest nothing jumps', () => {
    const lift = pulled('FU-D', 0.1);
    expect(lift.saw('arc-drawn')).toBe(true);
    expect(lift.simulation.state.people.harm).toBe(Harm.none);
    const quiet = aLift().standing(0);
    quiet.do({ type: 'pull-fuse', fuse: 'FU2' });
    quiet.do({ type: 'pull-fuse', fuse: 'FU1' });
    expect(quiet.saw('arc-drawn')).toBe(false);
  });
});

describe('water in the pit', () => {
  /** The pit flooded, the car away, the lowest landing's door open. */
  const flooded = (prepare: (lift: Lift) => void = () => undefined): Lift => {
    const lift = aLift().call(5).run(20).with('BLD-01', 0).standing(1);
    prepare(lift);
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'open-landing-door' }, 2);
    lift.do({ type: 'walk', to: 'pit' }, 12);
    return lift;
  };
  const lampsOff = (lift: Lift) => lift.with('LGT-04', 0);
  const mainsOff = (lift: Lift) => {
    lift.simulation.state.electrical.mainSwitchOn = 0;
    lift.simulation.plant.mainsStale = true;
  };

  test('is live while its lamps and the chain are', () => {
    const lift = flooded();
    expect(lift.simulation.state.people.harm).toBe(Harm.shock);
    expect(last(lift)).toMatchObject({
      type: 'shock-received',
      terminal: 'pit-water',
      path: 'through-water',
    });
  });

  test('the main switch alone does not make it safe, nor the lamps alone; both do', () => {
    expect(flooded(mainsOff).simulation.state.people.harm).toBe(Harm.shock);
    expect(flooded(lampsOff).simulation.state.people.harm).toBe(Harm.shock);
    const lift = flooded((pit) => {
      mainsOff(pit);
      lampsOff(pit);
    });
    expect(lift.simulation.state.people).toMatchObject({
      harm: Harm.none,
      place: pitPlace(lift.simulation.state),
    });
    // and then somebody switches on
    lift.simulation.state.electrical.mainSwitchOn = 1;
    lift.simulation.plant.mainsStale = true;
    expect(lift.run(6).simulation.state.people.harm).toBe(Harm.shock);
  });

  test('its current is that of the lamps, or of the chain where they are off, through a soaked body', () => {
    const shock = (prepare?: (lift: Lift) => void) => last(flooded(prepare));
    expect(shock()).toMatchObject({
      volts: expect.closeTo(220, -0.5),
      milliamperes: expect.closeTo(147, -0.5),
    });
    expect(shock(mainsOff)).toMatchObject({ volts: expect.closeTo(220, -0.5) });
    expect(shock(lampsOff)).toMatchObject({
      volts: expect.closeTo(110, -0.5),
      milliamperes: expect.closeTo(74, -0.5),
    });
  });

  test('dead water says nothing, and whoever is hurt already is not hurt again', () => {
    const dead = flooded((pit) => {
      mainsOff(pit);
      lampsOff(pit);
    });
    expect(dead.saw('current-felt')).toBe(false);
    const lift = aLift().with('BLD-01', 0);
    const { state, plant } = lift.simulation;
    Object.assign(state.people, { harm: Harm.fall, place: pitPlace(state), partner: pitPlace(state) });
    const events: SimEvent[] = [];
    waterStep(plant, state, (event) => events.push(event));
    expect([state.people.harm, events]).toEqual([Harm.fall, []]);
    state.people.harm = Harm.none;
    waterStep(plant, state, (event) => events.push(event));
    expect([state.people.victim, events.length]).toEqual([Victim.technician, 1]);
  });

  test('a partner who is sent in is hurt as well', () => {
    const lift = aLift().with('BLD-01', 0);
    const { people } = lift.simulation.state;
    people.partner = 1;
    people.partnerGoes = pitPlace(lift.simulation.state);
    people.partnerLeft = 2;
    lift.run(0.1);
    expect(people).toMatchObject({ harm: Harm.shock, victim: Victim.partner });
  });

  test('a dry pit is entered by nobody to their harm', () => {
    const lift = aLift().call(5).run(20).standing(1);
    lift.do({ type: 'turn-key' }, 0.5);
    lift.do({ type: 'open-landing-door' }, 2);
    lift.do({ type: 'walk', to: 'pit' }, 12);
    expect(lift.simulation.state.people.harm).toBe(Harm.none);
  });
});
