import { expect, test } from 'vitest';
import { makeFrame } from '../../src/session/frame';
import { partsHere, thingsHere } from '../../src/session/things-here';
import { pitPlace, roofPlace } from '../../src/sim/lift-state';
import { aLift } from '../support/a-lift';

function namesAt(lift: ReturnType<typeof aLift>, place: number, preset = 'ref-1000') {
  lift.standing(place);
  return thingsHere(makeFrame(lift.simulation, []), preset).map(({ gauge }) => gauge);
}

test('the pit has its stops and buffers, a landing its lock', () => {
  const lift = aLift();
  expect(namesAt(lift, pitPlace(lift.simulation.state))).toEqual(
    expect.arrayContaining(['pit-stops', 'buffer-oil', 'pit-water']),
  );
  expect(namesAt(lift, 3)).toContain('engagement');
  expect(namesAt(lift, 3)).not.toContain('pit-stops');
});

test('what is in the cabinet is there when it is open', () => {
  const lift = aLift();
  expect(namesAt(lift, 0)).toContain('control-volts');
  lift.simulation.state.people.cabinetOpen = 0;
  expect(thingsHere(makeFrame(lift.simulation, []), 'ref-1000').map(({ gauge }) => gauge)).not.toContain(
    'control-volts',
  );
});

test('without a machine room the brake is at the roof', () => {
  const lift = aLift('mrl-1000');
  expect(namesAt(lift, roofPlace(lift.simulation.state), 'mrl-1000')).toContain('brake-gap');
  expect(namesAt(lift, 0, 'mrl-1000')).not.toContain('brake-gap');
});

test('only figures with a screw or setting of their own can be turned', () => {
  const lift = aLift().standing(0);
  const things = thingsHere(makeFrame(lift.simulation, []), 'ref-1000');
  expect(things.find(({ gauge }) => gauge === 'brake-gap')?.turns).toBe(true);
  expect(things.find(({ gauge }) => gauge === 'machine-room-tidy')?.turns).toBe(false);
});

test("parts are exchanged where they are: in the open cabinet, in the pit, behind a lock's cover", () => {
  const lift = aLift().standing(0);
  const here = () => partsHere(makeFrame(lift.simulation, []), 'ref-1000');
  expect(here()).toEqual(expect.arrayContaining(['FU1', 'JX', 'SGOV']));
  expect(here()).not.toContain('SPL');
  lift.standing(pitPlace(lift.simulation.state));
  expect(here()).toEqual(expect.arrayContaining(['SPL', 'SBC', 'STP']));
  lift.standing(3);
  lift.simulation.state.people.lockCoverOpen[2] = 0;
  expect(here()).not.toContain('DL3.L');
  lift.simulation.state.people.lockCoverOpen[2] = 1;
  expect(here()).toEqual(expect.arrayContaining(['DL3.L', 'DL3.C']));
});
