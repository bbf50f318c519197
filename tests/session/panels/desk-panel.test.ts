import { expect, test } from 'vitest';
import { deskFrame } from '../../../src/session/desk-frame';
import { deskActs } from '../../../src/session/panels/desk-panel';
import { aDesk } from '../../support/a-desk';

const typesOf = (desk: ReturnType<typeof aDesk>) => {
  const frame = deskFrame(desk.simulation);
  return frame ? [...new Set(deskActs(frame).map(({ type }) => type))] : [];
};

test('a call that rings is taken, and once its place is known crews can be sent', () => {
  const desk = aDesk().run(15);
  expect(typesOf(desk)).toEqual(['take-call']);
  desk.do({ type: 'take-call', call: 1 });
  expect(typesOf(desk)).toEqual(['hang-up', 'ask-caller', 'tell-caller', 'notify']);
  desk.do({ type: 'ask-caller', about: 'place' });
  desk.run(30);
  expect(typesOf(desk)).toContain('send-crew');
});

test('while somebody answers nothing else is said', () => {
  const desk = aDesk().run(15);
  desk.do({ type: 'take-call', call: 1 });
  desk.do({ type: 'ask-caller', about: 'place' });
  expect(typesOf(desk)).not.toContain('ask-caller');
  expect(typesOf(desk)).toContain('notify');
});
