// Admission: what a level must prove on the headless lift before it ships. A check is a row of the list in
// admission-checks.ts; each gets the whole candidate and says what stands against it, where, and how to mend it.
import { canonical } from '../level-format/content-hash';
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import type { PlayThrough } from '../session/play-through';
import { TICK } from '../sim/units';
import type { Text } from '../training/report';

/** a visible, b solved and punished, c not by doing nothing, d every step counts, e separable, f no leak, g no short cut, h read */
export type CheckLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h';

export type Finding = {
  readonly check: CheckLetter;
  /** file below the level's folder */
  readonly file: string;
  /** line in it, 1 up, and dotted path into its data, where one place is meant */
  readonly line?: number;
  readonly path?: string;
  readonly message: Text;
  readonly mend: Text;
  /** what was done when it showed: seconds and command */
  readonly log?: readonly string[];
};

export type Named = { readonly name: string; readonly script: Script };

/** A level that has been read, with everything beside it. */
export type Candidate = {
  readonly level: Level;
  /** level.json as it stands */
  readonly text: string;
  readonly solution: Script;
  readonly mistakes: readonly Named[];
  /** other legal ways */
  readonly alternatives: readonly Named[];
  /** the cases of the draw that are played */
  readonly seeds: readonly number[];
};

export type Proof = {
  readonly against: readonly Finding[];
  /** what is not held against the level but worth knowing, by name */
  readonly told?: Readonly<Record<string, unknown>>;
};

export type AdmissionCheck = {
  readonly letter: CheckLetter;
  readonly about: Text;
  /** checks that mean nothing while another stands against the level */
  readonly after?: readonly CheckLetter[];
  readonly prove: (candidate: Candidate) => Proof;
};

export type Admission = Required<Proof> & { readonly admitted: boolean };

/** Works through the checks in their order. */
export function admit(candidate: Candidate, checks: readonly AdmissionCheck[]): Admission {
  const against: Finding[] = [];
  const told: Record<string, unknown> = {};
  for (const { letter, after = [], prove } of checks) {
    if (against.some(({ check }) => after.includes(check))) continue;
    const proof = tried(letter, prove, candidate);
    against.push(...proof.against);
    Object.assign(told, proof.told);
  }
  return { admitted: against.length === 0, against, told };
}

/** A fault that this lift has no place for, or nonsense filled into a command, ends a check but not the program. */
function tried(check: CheckLetter, prove: AdmissionCheck['prove'], candidate: Candidate): Proof {
  try {
    return prove(candidate);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message: Text = { en: `it does not play: ${why}`, 'zh-CN': `无法运行：${why}` };
    const mend: Text = { en: 'mend what it names', 'zh-CN': '修正所指之处' };
    return { against: [{ check, file: 'level.json', message, mend }] };
  }
}

/** What was done in a run, a line a command, for whoever wants to see it happen. */
export function logOf({ commands }: PlayThrough): readonly string[] {
  return commands.map(({ tick, command }) => `${(tick * TICK).toFixed(2)} s ${canonical(command)}`);
}
