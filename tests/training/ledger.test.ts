// Everything that is out on site is listed, and what can hurt is marked.
import { expect, test } from 'vitest';
import { pitPlace, roofPlace } from '../../src/sim/lift-state';
import { leftBehind } from '../../src/training/ledger';
import { aLift } from '../support/a-lift';

const listOf = (lift: ReturnType<typeof aLift>) =>
  leftBehind(lift.simulation.state).map(
    ({ object, where, dangerous }) => `${object} ${where}${dangerous ? ' !' : ''}`,
  );

test('nothing is out before the work', () => expect(listOf(aLift())).toEqual([]));

test('machine room: switch, lock, tag, wheel, lever, door bypass, emergency operation', () => {
  const lift = aLift('geared-630').standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' });
  lift.do({ type: 'place-object', object: 'padlock' });
  lift.do({ type: 'fit-wheel' });
  lift.do({ type: 'pull-brake-lever' });
  lift.do({ type: 'turn-switch', switch: 'door-bypass', to: 'landing' });
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' });
  lift.simulation.state.people.lockCoverOpen.fill(0);
  expect(listOf(lift)).toEqual([
    'padlock machine-room',
    'cabinet-door machine-room',
    'wheel machine-room !',
    'brake-lever machine-room !',
    'door-bypass machine-room !',
    'emergency-electrical machine-room',
  ]);
});

test.each(['FU0', 'FU1', 'FU2', 'FU3', 'FU-D'] as const)('a fuse taken out, %s', (fuse) => {
  const lift = aLift().standing(0);
  lift.simulation.state.people.lockCoverOpen.fill(0);
  lift.simulation.state.people.cabinetOpen = 1;
  lift.do({ type: 'pull-fuse', fuse });
  expect(listOf(lift)).toEqual(['fuse machine-room', 'cabinet-door machine-room']);
  lift.do({ type: 'insert-fuse', fuse, with: 'same' });
  lift.do({ type: 'set-breaker', breaker: 'QF-L', to: 'off' });
  expect(listOf(lift)).toEqual(['cabinet-door machine-room']);
});

test('a meter with a probe on a screw is out, the second one too', () => {
  const lift = aLift().standing(0);
  lift.measure('volts-ac', 'rail.101', 'rail.N', 2);
  expect(listOf(lift)).toContain('second-meter machine-room');
  expect(listOf(lift)).not.toContain('meter machine-room');
});

test('well: stops, inspection switches, lights; a bag on the roof or in the pit is a danger', () => {
  const lift = aLift();
  const { electrical, people } = lift.simulation.state;
  electrical.stops.fill(1);
  electrical.inspection.fill(1);
  electrical.roofLight = 1;
  electrical.wellLight = 1;
  people.toolBag = roofPlace(lift.simulation.state);
  expect(listOf(lift)).toEqual([
    'tool-bag car-roof !',
    'car-top-stop car-roof',
    'pit-stop-upper pit',
    'pit-stop-lower pit',
    'car-top-inspection car-roof',
    'pit-inspection pit',
    'roof-light car-roof',
    'well-light pit',
  ]);
  people.toolBag = pitPlace(lift.simulation.state);
  expect(listOf(lift)).toContain('tool-bag pit !');
  people.toolBag = 3;
  expect(listOf(lift)).toContain('tool-bag landing-3');
});

test('landings: key, cover, barrier, door stop', () => {
  const lift = aLift().standing(4);
  lift.simulation.state.people.cabinetOpen = 0;
  lift.simulation.state.people.lockCoverOpen.fill(0);
  lift.do({ type: 'place-object', object: 'barrier' });
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door', to: 'gap' }, 1);
  lift.do({ type: 'place-object', object: 'door-stop' });
  lift.do({ type: 'open-cover', cover: 'lock-cover' });
  expect(listOf(lift)).toEqual([
    'key landing-4 !',
    'lock-cover landing-4',
    'barrier landing-4',
    'door-stop landing-4 !',
  ]);
});
