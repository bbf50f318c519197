// Views are told of each fuse and breaker that the lift has, and how it stands.
import { expect, test } from 'vitest';
import { protectionFrame } from '../../src/session/protection-frame';
import { aLift } from '../support/a-lift';

test('in, out, blown; on, off, tripped', () => {
  const lift = aLift().with('LGT-01', 0).with('PWR-05', 0).standing(0);
  lift.do({ type: 'pull-fuse', fuse: 'FU2' });
  lift.do({ type: 'set-breaker', breaker: 'QF-H', to: 'off' });
  expect(protectionFrame(lift.simulation)).toEqual({
    FU0: 'in',
    FU1: 'blown',
    FU2: 'out',
    FU3: 'in',
    'FU-D': 'in',
    QF1: 'on',
    'QF-L': 'tripped',
    'QF-H': 'off',
    'QF-S': 'on',
  });
  expect(protectionFrame(aLift('ref-1000+control-rcd').simulation).RCD).toBe('on');
});
