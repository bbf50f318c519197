import { expect, test } from 'vitest';
import { keySwitchHotspot } from '../../../src/session/affordances/key-switches';
import { makeFrame } from '../../../src/session/frame';
import { aLift } from '../../support/a-lift';

test('a key switch stands as the lift has it, and is turned the other way', () => {
  const lift = aLift().standing(1);
  expect(keySwitchHotspot(makeFrame(lift.simulation, []), 'firefighter').state).toBe('off');
  lift.do({ type: 'turn-switch', switch: 'firefighter', to: 'on' });
  expect(keySwitchHotspot(makeFrame(lift.simulation, []), 'firefighter')).toMatchObject({
    state: 'on',
    actions: [{ name: 'turn-off' }],
  });
});
