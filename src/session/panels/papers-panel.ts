// What the papers beside the picture offer: answers to the level's questions, the foreman's word, documents to open.
import type { Finding } from '../../training/findings';
import type { Act } from '../../training/lesson-commands';
import type { Session } from '../session';

/** How sure one can say one is of an answer. */
export const sureSteps: readonly number[] = [0.25, 0.5, 0.75, 0.9, 1];

/** Pupils are not asked how sure they are. */
export function asksHowSure({ level }: Session): boolean {
  return level.role !== 'passenger';
}

/** @param sure left out where nobody is asked */
export function answerAct({ id: question }: Finding, choice: string, sure?: number): Act {
  return { type: 'answer', question, choice, ...(sure !== undefined && { sure }) };
}

/** Answers already given to a question, oldest first. */
export function answersGiven(session: Session, { id }: Finding): readonly string[] {
  return session
    .recording()
    .commands.flatMap(({ command }) =>
      command.type === 'answer' && command.question === id ? [command.choice] : [],
    );
}

/** @returns null where one may answer without end */
export function answersLeft(session: Session, finding: Finding): number | null {
  if (finding.attempts === undefined) return null;
  return Math.max(0, finding.attempts - answersGiven(session, finding).length);
}

/** The newest hint whose time has come and whose deed has not been done, by its place in the list, or -1. */
export function hintNow({ asks, level, store }: Session): number {
  const { frame, log } = store.getState();
  const seconds = Math.floor(frame.seconds) - level.startsAt;
  const done = new Set<string>(log.map(({ event }) => event.type));
  return asks.hints.findIndex(({ after, unless }) => seconds >= after && !(unless && done.has(unless)));
}

export function papersActs(session: Session): readonly Act[] {
  const { asks } = session;
  const certainties = asksHowSure(session) ? sureSteps : [undefined];
  const answers = asks.findings.flatMap((finding) =>
    answersLeft(session, finding) === 0
      ? []
      : finding.choices.flatMap(({ id }) => certainties.map((sure) => answerAct(finding, id, sure))),
  );
  const hint = hintNow(session);
  return [
    ...answers,
    ...(asks.hints[hint]?.cost === undefined ? [] : [{ type: 'take-hint', hint } as const]),
    ...asks.documents.map(({ id }) => ({ type: 'read-document', document: id }) as const),
  ];
}
