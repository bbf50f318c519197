// What is dangerous in any lift, whatever a level says of it: the vetoes of the shared procedures, the unsafe moments of
// the debrief, callers who come to harm. Watched on every route of a search beside the level's own lines.
import { canonical } from '../../level-format/content-hash';
import { type Danger as Moment, dangerAt, dangers as moments } from '../../session/unsafe-moments';
import type { Condition } from '../../training/conditions/condition';
import type { Watcher } from '../../training/conditions/watcher';
import { fillIn } from '../../training/fill-in';
import type { Act } from '../../training/lesson-commands';
import { expandProcedure } from '../../training/procedures/expand-procedure';
import { procedures } from '../../training/procedures/procedures';
import type { Text } from '../../training/report';
import { type Watched, watchedBy } from '../quick/line-interest';

export type Danger = { readonly words: Text; readonly sign: Condition | Moment };

/** What the trade itself fails a run for, however many points stand. */
export function isVeto(danger: Danger | undefined): boolean {
  return danger !== undefined && typeof danger.sign !== 'string';
}

export function watchedDanger({ sign }: Danger): Watched {
  return typeof sign === 'string' ? watchedMoment(sign) : watchedBy(sign);
}

/** Procedures of lifts that have this; what they forbid says nothing of other lifts. */
const needs: Readonly<Record<string, string>> = {
  'gearless-release': 'machine-room',
  'hand-winding-by-two': 'machine-room',
};

/** @param solution where it goes says which landing the procedures are of. @param features of the lift */
export function dangersOf(solution: readonly Act[], features: readonly string[]): readonly Danger[] {
  const vetoes = new Map<string, Danger>();
  const apt = procedures.filter(({ id }) => needs[id] === undefined || features.includes(needs[id]));
  for (const procedure of apt)
    for (const { veto, condition, title } of expandProcedure(procedure, { use: procedure.id, with: {} })) {
      if (veto !== true) continue;
      for (const floor of landingsIn(solution)) {
        const filled = fillIn(condition, { floor });
        const key = canonical(filled);
        // what a level must say more of is the level's own
        if (!key.includes('${')) vetoes.set(key, { words: title, sign: filled });
      }
    }
  const harmed: Condition = { kind: 'never', of: { event: 'caller-harmed' } };
  return [
    ...vetoes.values(),
    { words: { 'zh-CN': '有求助者受伤', en: 'a caller comes to harm' }, sign: harmed },
    ...moments.map((moment) => ({ words: momentWords[moment], sign: moment })),
  ];
}

function landingsIn(solution: readonly Act[]): readonly number[] {
  const landings = solution.flatMap((act) =>
    act.type === 'walk' && act.to.startsWith('landing-') ? [Number(act.to.slice('landing-'.length))] : [],
  );
  return [...new Set([1, ...landings])];
}

const momentWords: Readonly<Record<Moment, Text>> = {
  'body-in-well': {
    'zh-CN': '人在井道内而屏障不足两道',
    en: 'somebody in the well behind fewer than two barriers',
  },
  'open-well': { 'zh-CN': '井道敞开无人防护', en: 'the well open with nothing before it' },
  'unlocked-door': { 'zh-CN': '层门关着却没有锁住', en: 'a landing door shut but not locked' },
  'work-not-locked-out': { 'zh-CN': '作业时主开关没有上锁', en: 'work with no padlock on the main switch' },
  'brake-lifted-alone': { 'zh-CN': '独自一人手动松闸', en: 'the brake lifted with nobody beside' },
  'jumper-under-power': { 'zh-CN': '带电使用短接线', en: 'a jumper in under power' },
};

/** Broken from the first moment on in which the danger is there. */
function watchedMoment(moment: Moment): Watched {
  let seen = false;
  const watcher: Watcher = {
    get verdict() {
      return seen ? 'broken' : 'not-yet';
    },
    tick: null,
    look: ({ state, data, ended }) => {
      if (!ended && dangerAt(state, data, moment) >= 0) seen = true;
    },
    due: () => null,
    share: () => 1,
    why: () => [],
    keep: () => [seen ? BROKEN : 0],
    recall: ([kept]) => {
      seen = kept === BROKEN;
    },
  };
  return { watcher, interest: { events: new Set(), always: true }, settles: true };
}

/** As watchers keep it. */
const BROKEN = 2;
