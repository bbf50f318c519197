import { expect, test } from 'vitest';
import { makeFrame } from '../../../src/session/frame';
import {
  barActs,
  dialAct,
  meterActs,
  wearAct,
  wornNow,
  workAct,
  workActs,
} from '../../../src/session/panels/hand-panels';
import { aLift } from '../../support/a-lift';

const frameOf = (lift: ReturnType<typeof aLift>) => makeFrame(lift.simulation, []);

test('a meter offers every position of its dial, and to lift the probes that are placed', () => {
  const lift = aLift().standing(0);
  lift.measure('volts-ac', 'rail.101', 'rail.N', 2);
  const acts = meterActs(frameOf(lift).secondMeter, 2);
  expect(acts.filter(({ type }) => type === 'set-dial')).toHaveLength(8);
  expect(acts).toContainEqual({ type: 'lift-probe', probe: 'red', meter: 2 });
  expect(meterActs(frameOf(lift).meter, 1).some(({ type }) => type === 'lift-probe')).toBe(false);
});

test('the first meter goes unnamed', () => {
  expect(dialAct('ohms', 1)).toEqual({ type: 'set-dial', to: 'ohms' });
});

test('what is worn comes off, what is not goes on', () => {
  const lift = aLift();
  lift.do({ type: 'put-on', item: 'helmet' });
  expect(wornNow(frameOf(lift)).map(wearAct)).toEqual([
    { type: 'take-off', item: 'helmet' },
    { type: 'put-on', item: 'safety-shoes' },
    { type: 'put-on', item: 'harness' },
  ]);
});

test('only a thing that turns is turned by an amount, and only when adjusted', () => {
  const thing = { gauge: 'brake-gap', unit: 'mm', takes: 20, turns: true } as const;
  expect(workAct(thing, 'adjust', -0.1)).toMatchObject({ by: -0.1 });
  expect(workAct(thing, 'clean', -0.1)).not.toHaveProperty('by');
  expect(workAct({ ...thing, turns: false }, 'adjust', -0.1)).not.toHaveProperty('by');
});

test('busy hands are offered no work', () => {
  const lift = aLift().standing(0);
  expect(workActs(frameOf(lift), 'ref-1000')).toContainEqual({
    type: 'measure',
    gauge: 'brake-gap',
  });
  lift.do({ type: 'measure', gauge: 'brake-gap' });
  expect(workActs(frameOf(lift), 'ref-1000')).toEqual([]);
});

test('a record is written once; work can be stopped at any moment, for any reason, to either party', () => {
  const lift = aLift();
  const types = () => new Set(barActs(frameOf(lift)).map(({ type }) => type));
  expect([...types()]).toEqual(['write-record', 'stop-work', 'hand-over']);
  lift.do({ type: 'write-record' }, 20);
  expect([...types()]).toEqual(['stop-work', 'hand-over']);
  const both = barActs(frameOf(lift)).filter((act) => act.type === 'stop-work' && act.reason === 'unwell');
  expect(both).toHaveLength(2);
});
