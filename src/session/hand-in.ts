// A sitting as a file to hand in: what was done, what it was worth, and what proves both.
import { claimOf, profileOf, resultText, statesText } from '../level-format/result';
import { settleLevel } from '../level-format/settle';
import type { Session } from './session';

/** @returns the text of a result file, of the run as it stands */
export function handIn(session: Session, nickname = ''): string {
  const { level, seed } = session;
  return resultText({
    nickname,
    recording: session.recording(),
    states: statesText(session.states()),
    verdict: claimOf(session.report()),
    profile: profileOf(level, settleLevel(level, seed).checklist),
  });
}
