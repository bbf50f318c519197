// Engineering.md 1.5, last paragraph: what an ohmmeter finds on the dead chain of the reference lift, and what keeps an
// open contact from reading OL.
import { describe, expect, test } from 'vitest';
import { Condition } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

/** 2 % or 0.2 of the unit told. */
function near(ohms: number | 'OL' | undefined, expected: number): void {
  expect(typeof ohms).toBe('number');
  expect(Math.abs(Number(ohms) - expected), `${ohms} for ${expected}`).toBeLessThanOrEqual(
    Math.max(0.2, expected * 0.02),
  );
}

/** Transformer dead by its fuse: the phase relay keeps its contact, as nothing else would with the power off. */
function dead(lift: Lift): Lift {
  lift.standing(0).do({ type: 'pull-fuse', fuse: 'FU0' }, 0.5);
  return lift;
}
const withoutChainFuse = (lift: Lift): Lift => {
  lift.do({ type: 'pull-fuse', fuse: 'FU1' }, 0.2);
  return lift;
};
const openLock = (): Lift => dead(aLift().with('LCK-01', 5).run(0.1));
/** Output relays stuck closed, as when somebody presses them. */
const relaysIn = (lift: Lift): Lift => {
  const { plant, state } = lift.simulation;
  for (const id of ['Y1', 'Y2'])
    state.electrical.partCondition[plant.partNumber.get(id) ?? -1] = Condition.welded;
  plant.partsStale = true;
  return lift.run(0.2);
};

describe('a contact', () => {
  test.each(['103', '107', '113'])('closed before node %s reads 0.05 to 0.5 ohm', (node) => {
    const lift = withoutChainFuse(dead(aLift()));
    const ohms = Number(lift.measure('ohms', `rail.${Number(node) - 1}`, `rail.${node}`));
    expect(ohms).toBeGreaterThan(0.04);
    expect(ohms).toBeLessThan(0.5);
  });

  test('open reads 27 kohm with FU1 out, through the three sense inputs', () => {
    near(withoutChainFuse(openLock()).measure('ohms', 'rail.124', 'rail.125'), 27e3);
  });

  test('open reads 9 kohm with FU1 left in, through the transformer', () => {
    near(openLock().measure('ohms', 'rail.124', 'rail.125'), 9e3);
  });

  test('open reads 62 ohm with the output relays closed, through the coils', () => {
    near(relaysIn(openLock()).measure('ohms', 'rail.124', 'rail.125'), 62);
  });

  test('behind an open main switch the phase relay is open too: 27 kohm, fuse or no fuse', () => {
    const lift = aLift().with('LCK-01', 5).standing(0);
    lift.do({ type: 'turn-main-switch', to: 'off' }, 0.5);
    near(lift.measure('ohms', 'rail.124', 'rail.125'), 27e3);
    near(withoutChainFuse(lift).measure('ohms', 'rail.125', 'rail.124'), 27e3);
  });
});

test('the whole chain from 101 to 140: 1.15 ohm of contacts and four cable cores of 0.15 ohm', () => {
  const lift = withoutChainFuse(dead(aLift()));
  near(lift.measure('ohms', 'rail.101', 'rail.140'), 1.15 + 4 * 0.15);
});

describe('misuse', () => {
  test.each(['ohms', 'continuity'] as const)('%s on the live chain blows the meter fuse', (mode) => {
    const lift = aLift().standing(0);
    expect(lift.measure(mode, 'rail.112', 'rail.N')).toBe('OL');
    expect(lift.saw('meter-fuse-blown')).toBe(true);
  });

  test('ohms across a closed contact under power neither blow the fuse nor tell the truth of a dead circuit', () => {
    const lift = aLift().standing(0);
    lift.measure('ohms', 'rail.103', 'rail.104');
    expect(lift.saw('meter-fuse-blown')).toBe(false);
  });

  test('ohms across an open contact under power misread: the inputs behind it limit what flows', () => {
    const lift = aLift().with('CHN-09', 0).run(0.1).standing(0);
    expect(lift.measure('ohms', 'rail.110', 'rail.111')).toBe('OL');
  });

  test('with the contactors in they blow the fuse there too', () => {
    const lift = relaysIn(aLift().with('CHN-09', 0).run(0.1).standing(0));
    lift.measure('ohms', 'rail.110', 'rail.111');
    expect(lift.saw('meter-fuse-blown')).toBe(true);
  });
});
