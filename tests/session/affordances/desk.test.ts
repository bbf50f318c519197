import { expect, test } from 'vitest';
import { deskHotspot } from '../../../src/session/affordances/desk';
import { makeFrame } from '../../../src/session/frame';
import { aDesk } from '../../support/a-desk';
import { aLift } from '../../support/a-lift';

const phone = (desk: ReturnType<typeof aDesk>) => deskHotspot(makeFrame(desk.simulation, []), 'phone');

test('the phone offers the first call that rings, then to hang up', () => {
  const desk = aDesk();
  expect(phone(desk)).toMatchObject({ state: 'quiet', actions: [] });
  desk.run(30);
  expect(phone(desk)?.actions[0]).toMatchObject({ name: 'take-call', words: { call: 1 } });
  desk.do({ type: 'take-call', call: 1 });
  expect(phone(desk)?.actions[0]?.name).toBe('hang-up');
});

test('where no desk is played there is no phone', () => {
  expect(deskHotspot(makeFrame(aLift().simulation, []), 'phone')).toBeUndefined();
});
