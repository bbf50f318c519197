import { expect, test } from 'vitest';
import { protectionHotspot } from '../../../src/session/affordances/protection';
import { makeFrame } from '../../../src/session/frame';
import { aLift } from '../../support/a-lift';

const spot = (lift: ReturnType<typeof aLift>, id: string) =>
  protectionHotspot(makeFrame(lift.simulation, []), id);

test('a fuse is pulled, then put back the same or new', () => {
  const lift = aLift().standing(0);
  expect(spot(lift, 'fuse:FU2')).toMatchObject({ state: 'whole', actions: [{ name: 'pull-fuse' }] });
  lift.do({ type: 'pull-fuse', fuse: 'FU2' });
  expect(spot(lift, 'fuse:FU2')?.actions.map(({ name }) => name)).toEqual([
    'insert-new-fuse',
    'insert-same-fuse',
  ]);
});

test('a breaker is switched the other way, and a lift without a device for it has none', () => {
  const lift = aLift().standing(0);
  expect(spot(lift, 'breaker:QF-L')?.actions[0]?.name).toBe('turn-off');
  lift.do({ type: 'set-breaker', breaker: 'QF-L', to: 'off' });
  expect(spot(lift, 'breaker:QF-L')).toMatchObject({ state: 'off', actions: [{ name: 'turn-on' }] });
  expect(spot(lift, 'breaker:RCD')).toBeUndefined();
  expect(spot(aLift('ref-1000+control-rcd').standing(0), 'breaker:RCD')?.state).toBe('on');
});
