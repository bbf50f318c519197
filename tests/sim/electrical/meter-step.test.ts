// When a meter tells: once it has settled, and again when its reading has changed.
import { expect, test } from 'vitest';
import { aLift } from '../../support/a-lift';

const readings = (lift: ReturnType<typeof aLift>) =>
  lift.events.flatMap((event) => (event.type === 'meter-read' ? [event.reading.value] : []));

test('a reading is told once, half a second after the last probe is on', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'set-dial', to: 'volts-ac' });
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.120' });
  lift.do({ type: 'place-probe', probe: 'black', terminal: 'rail.N' }, 0.4);
  expect(readings(lift)).toEqual([]);
  lift.run(0.2);
  expect(readings(lift)).toHaveLength(1);
  expect(readings(lift.run(5))).toHaveLength(1);
});

test('it is told anew when the voltage goes, and not when only other contacts move', () => {
  const lift = aLift().standing(0);
  lift.measure('volts-ac', 'rail.101', 'rail.N');
  lift.call(1).run(6); // doors open: the chain opens behind the probe
  expect(lift.saw('car-door-opened')).toBe(true);
  expect(readings(lift)).toHaveLength(1);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 1);
  expect(readings(lift)).toHaveLength(2);
  expect(Number(readings(lift)[1])).toBeLessThan(0.1);
});

test('with a probe in the air or the dial off nothing is told', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.120' });
  lift.do({ type: 'place-probe', probe: 'black', terminal: 'rail.N' }, 2);
  expect(readings(lift)).toEqual([]);
  lift.do({ type: 'lift-probe', probe: 'black' });
  lift.do({ type: 'set-dial', to: 'volts-ac' }, 2);
  expect(readings(lift)).toEqual([]);
});
