// What is heard on the line of the rescue desk, in words: how a voice sounds when the call is taken, and what it answers.
// Simplified: nobody shut in can tell the floor, and the number on the plate is looked up at once.
import type { CallFrame } from '../../session/desk-frame';
import type { Frame } from '../../session/frame';
import type { Askable } from '../../sim/commands';
import type { SimEvent } from '../../sim/events';
import type { Say } from '../i18n';

/** @returns what follows the event's own words, or null where nobody says anything */
export function callerWords(event: SimEvent, { desk }: Frame, t: Say): string | null {
  const caller = 'call' in event && desk?.calls.find(({ call }) => call === event.call);
  if (!caller) return null;
  if (event.type === 'call-taken') return t(`caller-sounds.${voiceOf(caller)}`);
  return event.type === 'caller-asked' ? answerWords(event.about, caller, t) : null;
}

export function voiceOf({ calm, forcing }: CallFrame): 'calm' | 'uneasy' | 'panic' | 'forcing' {
  if (forcing) return 'forcing';
  if (calm > 0.7) return 'calm';
  return calm > 0.35 ? 'uneasy' : 'panic';
}

function answerWords(about: Askable, caller: CallFrame, t: Say): string {
  const [x, y] = caller.at ?? [];
  if (about === 'code') return t('caller-answers.code', { x, y });
  const words = answersTo(about, caller).map((answer) =>
    t(`caller-answers.${answer}`, { x, y, count: caller.persons }),
  );
  return t('caller-answers.said', { words: words.join(t('sentence-gap')) });
}

/** Whoever is asked for smoke or water tells of somebody ill, too. */
function answersTo(about: Askable, { condition }: CallFrame): readonly string[] {
  if (about === 'condition') return [condition ?? 'well'];
  if (about !== 'smoke-or-water') return [about];
  if (condition === 'fire' || condition === 'water') return [condition];
  return condition === null || condition === 'well' ? ['neither'] : ['neither', condition];
}
