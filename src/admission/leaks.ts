// No leak (check f): a level that has a fault found does not name it beforehand, its questions do not show their answers
// by their looks, and more than one part could be what is wrong. Order of choices tells nothing: the seed draws it.
import type { Path } from '../level-format/json-scan';
import type { DrawCase, Level } from '../level-format/level';
import { lineOfPath } from '../level-format/locate';
import { type SettledLevel, settleLevel } from '../level-format/settle';
import { changedPreset, liftPreset } from '../sim/lifts/lift-data';
import { fillIn } from '../training/fill-in';
import type { Finding as Question } from '../training/findings';
import { languages, type Text } from '../training/report';
import type { AdmissionCheck, Finding } from './admission';
import { givenAway } from './answer-words';
import { causesLike } from './like-parts';
import { type Told, toldBy } from './told-texts';

export const noLeak: AdmissionCheck = {
  letter: 'f',
  about: { en: 'nothing gives the answer away', 'zh-CN': '不泄露答案' },
  prove: ({ level, text, seeds }) => ({ against: leaksOf(level, text, seeds) }),
};

/**
 * @param text of level.json, for the lines
 * @param seeds the cases of the draw that are looked at
 * @returns every place that gives an answer away
 */
export function leaksOf(level: Level, text: string, seeds: readonly number[]): readonly Finding[] {
  const cases = isFaultSought(level) ? seeds.map((seed) => caseOf(level, seed)) : [];
  return [
    ...named(level, text, cases),
    ...onlyCause(level, text, cases),
    ...answersTold(level, text),
    ...answersByLength(level, text),
  ];
}

type Case = { readonly drawn: DrawCase; readonly faults: SettledLevel['faults'] };

function caseOf(level: Level, seed: number): Case {
  const { drawn, faults } = settleLevel(level, seed);
  return { drawn, faults };
}

/** Where nothing is to be repaired, the cause may be told. */
function isFaultSought({ faults, campaign, retest }: Level): boolean {
  return faults.length > 0 && (campaign === 'find-the-fault' || retest !== null);
}

/** A fault of one case that is named in every case is one suspect among several: only what fits each case counts. */
function named(level: Level, text: string, cases: readonly Case[]): readonly Finding[] {
  const places = new Map<string, Finding>();
  for (const told of toldBy(level))
    for (let fault = 0; fault < level.faults.length; fault++) {
      const words = cases.map(({ drawn, faults }) => {
        const own = faults[fault];
        return own ? givenAway(fillIn(told, drawn), own) : null;
      });
      const [first] = words;
      const at = told.path.join('.');
      if (first && words.every((one) => one !== null) && !places.has(at))
        places.set(at, tells(told, cases[0]?.faults[fault]?.fault ?? '', first, text));
    }
  return [...places.values()];
}

function tells({ path, sentence }: Told, fault: string, words: string, text: string): Finding {
  return finding(
    text,
    path,
    {
      en: `"${sentence.trim()}" gives ${fault} away: it says "${words}"`,
      'zh-CN': `“${sentence.trim()}”泄露了 ${fault}：写出了“${words}”`,
    },
    mendText,
  );
}

const mendText: Text = {
  en: 'tell what people notice, not what is wrong; or let the hint cost something',
  'zh-CN': '只写现象，不写原因；或给该提示设扣分',
};

const ENOUGH = 2;

function onlyCause(level: Level, text: string, cases: readonly Case[]): readonly Finding[] {
  const preset = changedPreset(liftPreset(level.lift), level.liftChanges);
  const alone = new Map(
    cases.flatMap(({ faults: [fault, ...more] }) =>
      fault && more.length === 0 ? [[fault.fault, fault]] : [],
    ),
  );
  return [...alone.values()].flatMap(({ fault, landing }) =>
    causesLike(preset, fault, landing, ENOUGH).length >= ENOUGH
      ? []
      : [
          finding(
            text,
            ['faults', 0],
            {
              en: `the lamps alone tell ${fault}: no second part or fault shows the same`,
              'zh-CN': `只看指示灯就能断定 ${fault}：没有第二个部件或故障有相同显示`,
            },
            {
              en: 'take a fault that shares its lamps with another, or put a second one in',
              'zh-CN': '换一个与别的故障显示相同的故障，或再加一个故障',
            },
          ),
        ],
  );
}

/** Shorter choices, such as yes and no, stand everywhere. */
const LONG_ENOUGH: Readonly<Record<keyof Text, number>> = { 'zh-CN': 5, en: 12 };

function answersTold(level: Level, text: string): readonly Finding[] {
  const told = toldBy({ ...level, findings: [] });
  return level.findings.flatMap(({ id, choices }) =>
    languages.flatMap((language) => {
      const says = (words: string) =>
        told.find(
          (one) => one.language === language && one.sentence.toLowerCase().includes(words.toLowerCase()),
        );
      const right = choices.filter((choice) => choice.right === true);
      const wrong = choices.filter((choice) => choice.right !== true);
      // naming every choice is no answer
      if (wrong.some((choice) => says(choice.text[language]))) return [];
      return right.flatMap((choice) => {
        const words = choice.text[language];
        const place = words.length < LONG_ENOUGH[language] ? undefined : says(words);
        return place ? [answered(place, id, words, text)] : [];
      });
    }),
  );
}

function answered({ path }: Told, question: string, words: string, text: string): Finding {
  return finding(
    text,
    path,
    {
      en: `answers the question "${question}": it says "${words}", and none of the other choices`,
      'zh-CN': `回答了问题“${question}”：写出了“${words}”，而没有写其他选项`,
    },
    mendText,
  );
}

/** From so many questions on a rule in their answers is seen. */
const RULE = 3;
/** Longer by so much meets the eye. */
const MUCH = 1.15;

function answersByLength({ findings }: Level, text: string): readonly Finding[] {
  if (findings.length < RULE) return [];
  return languages.flatMap((language) =>
    findings.every((question) => isRightLongest(question, language))
      ? [
          finding(
            text,
            ['findings', 0, 'choices'],
            {
              en: `in all ${findings.length} questions the right choice is by far the longest (${language})`,
              'zh-CN': `全部 ${findings.length} 道题中正确选项都明显最长（${language}）`,
            },
            {
              en: 'make wrong choices as long and as exact as right ones',
              'zh-CN': '错误选项应与正确选项一样长、一样具体',
            },
          ),
        ]
      : [],
  );
}

function isRightLongest({ choices }: Question, language: keyof Text): boolean {
  const longest = (right: boolean) =>
    Math.max(
      0,
      ...choices.flatMap((one) => ((one.right === true) === right ? [one.text[language].length] : [])),
    );
  return longest(true) > longest(false) * MUCH;
}

function finding(text: string, path: Path, message: Text, mend: Text): Finding {
  return {
    check: 'f',
    file: 'level.json',
    line: lineOfPath(text, path),
    path: path.join('.'),
    message,
    mend,
  };
}
