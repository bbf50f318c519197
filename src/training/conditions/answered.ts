// A question answered rightly; each wrong guess before halves what it gives, and after the last there is no more.
import { awaited, eventEvidence, matchesEvent } from '../world';
import type { ConditionOf } from './condition';
import { createWatcher, type Watcher } from './watcher';

export function watchAnswered({ question, right, attempts }: ConditionOf<'answered'>): Watcher {
  const of = { event: 'question-answered', where: { question } };
  let guesses = 0;
  return createWatcher(
    (world, own) => {
      for (const happening of world.events) {
        if (!matchesEvent(happening, of) || happening.event.type !== 'question-answered') continue;
        const evidence = [eventEvidence(happening)];
        if (right.includes(happening.event.choice)) return own.settle('met', happening.tick, evidence);
        guesses++;
        own.remember(evidence);
        if (guesses >= attempts) return own.settle('broken', happening.tick, evidence);
      }
    },
    {
      waiting: () => [awaited(of)],
      share: () => 0.5 ** guesses,
      memory: {
        keep: () => [guesses],
        // a settled line keeps its share
        recall: ([kept = 0]) => {
          const figure = Number(kept);
          guesses = figure > 0 && figure < 1 ? Math.round(-Math.log2(figure)) : figure;
        },
      },
    },
  );
}
