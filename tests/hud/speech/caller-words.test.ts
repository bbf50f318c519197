// Whoever sees no panel hears how a caller sounds and what they answer, as the panel shows it.
import { expect, test } from 'vitest';
import { addTexts, wordsOf } from '../../../src/hud/i18n';
import { callerWords } from '../../../src/hud/speech/caller-words';
import { askables } from '../../../src/sim/desk-words';
import type { Condition } from '../../../src/sim/desk/desk-state';
import { createSession } from '../../../src/session/session';
import type { Language } from '../../../src/training/report';
import { loadLevel, root } from '../../support/level-files';

addTexts(import.meta.glob('../../../assets/text/*/play.json', { eager: true, import: 'default' }));

const level = loadLevel(`${root}/bring-them-out/three-calls`);

/** The first call taken and asked everything: what is said of it. */
function heard(language: Language, condition: keyof typeof Condition, persons = 2): readonly string[] {
  const desk = level.desk && {
    ...level.desk,
    calls: level.desk.calls.map((call) => ({ ...call, condition, persons })),
  };
  const session = createSession({ ...level, ...(desk && { desk }) }, 3);
  const t = wordsOf(language);
  const said: string[] = [];
  session.store.subscribe(({ frame }) => {
    for (const { event } of frame.events) said.push(callerWords(event, frame, t) ?? '');
  });
  session.advance(2500);
  session.send({ type: 'take-call', call: 1 });
  session.advance(100);
  for (const about of askables) {
    session.send({ type: 'ask-caller', about });
    session.advance(500);
  }
  return said.filter((words) => words !== '');
}

test('a call taken has a voice, and every question an answer', () => {
  expect(heard('en', 'frightened')).toEqual([
    'The voice is calm',
    '"At street 1.5 east, 1.6 south."',
    'The number they read out stands on the list: street 1.5 east, 1.6 south',
    '"I can\'t see a floor from in here."',
    '"There are 2 of us."',
    '"Nobody is hurt, but somebody is very frightened."',
    '"No, neither. Nobody is hurt, but somebody is very frightened."',
  ]);
});

test('smoke is told to whoever asks for it, and how somebody is', () => {
  expect(heard('zh-CN', 'fire', 1).slice(-3)).toEqual([
    '对方说：“一共 1 个人。”',
    '对方说：“这里有烟。”',
    '对方说：“这里有烟。”',
  ]);
  expect(heard('zh-CN', 'well').at(-1)).toBe('对方说：“没有烟，也没有水。”');
  expect(heard('en', 'water').at(-1)).toBe('"Water is coming in."');
});
