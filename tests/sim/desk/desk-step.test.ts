import { expect, test } from 'vitest';
import { aDesk } from '../../support/a-desk';

test('a crew of two is there after the way and frees them after the work', () => {
  const desk = aDesk().run(30).dispatch(1, 1);
  desk.run(90 + 4 * 150 + 10);
  expect(desk.saw('crew-arrived')[0]?.minutes).toBeCloseTo((30 - 10 + 5 + 690) / 60, 0);
  desk.run(610);
  expect(desk.saw('callers-freed')).toHaveLength(1);
});

test('one person alone waits at the lift until a second one comes', () => {
  const desk = aDesk().run(30).dispatch(2, 2);
  desk.run(900);
  expect(desk.saw('crew-waits')).toHaveLength(1);
  expect(desk.saw('callers-freed')).toHaveLength(0);
  desk.do({ type: 'send-crew', crew: 3, call: 2 });
  desk.run(1600);
  expect(desk.saw('callers-freed').map(({ call }) => call)).toEqual([2]);
});

test('who is ill gets worse without an ambulance, and does not with one', () => {
  const calmed = () => {
    const desk = aDesk().run(30);
    for (const call of [1, 2]) {
      desk.do({ type: 'take-call', call });
      desk.do({ type: 'tell-caller', what: 'keep-off-the-door' }, 5);
      desk.do({ type: 'hang-up' });
    }
    return desk;
  };
  expect(calmed().run(1900).saw('caller-harmed')).toMatchObject([{ call: 2, how: 'worse' }]);
  const helped = calmed();
  helped.do({ type: 'take-call', call: 2 });
  helped.do({ type: 'notify', party: 'ambulance', call: 2 });
  expect(helped.run(1900).saw('caller-harmed')).toEqual([]);
});

test('told to pry the door, they fall; told to keep off it, they do not touch it', () => {
  const misled = aDesk().run(30);
  misled.do({ type: 'take-call', call: 1 });
  misled.do({ type: 'tell-caller', what: 'pry-the-door' });
  expect(misled.run(5).saw('caller-harmed')).toMatchObject([{ call: 1, how: 'fell' }]);
  const calmed = aDesk().run(30);
  calmed.do({ type: 'take-call', call: 1 });
  calmed.do({ type: 'tell-caller', what: 'keep-off-the-door' });
  expect(
    calmed
      .run(2600)
      .saw('caller-forces-door')
      .filter(({ call }) => call === 1),
  ).toEqual([]);
});

test('left alone long enough they force the door', () => {
  expect(
    aDesk()
      .run(2400)
      .saw('caller-forces-door')
      .map(({ call }) => call),
  ).toContain(1);
});

test('in a fire the crew waits for the brigade', () => {
  const alone = aDesk().run(3010).dispatch(3, 1);
  alone.run(1200);
  expect(alone.saw('callers-freed').filter(({ call }) => call === 3)).toEqual([]);
  const led = aDesk().run(3010).dispatch(3, 1);
  led.do({ type: 'notify', party: 'fire-brigade', call: 3 });
  led.run(2000);
  expect(led.saw('callers-freed').map(({ call }) => call)).toContain(3);
});
