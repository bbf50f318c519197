// What the terminal says of itself, in both languages.
import { levelPages } from './help-levels';
import type { HelpPage } from './help-page';
import type { Language } from './language';
import { type Fields, meaning } from './number-fields';
import {
  bufferFields,
  driftFields,
  fallFields,
  gearFields,
  governorFields,
  motionFields,
  movementFields,
  oilBufferFields,
} from './request-fields';
import type { Text } from '../training/report';

const verbNames = [
  'circuit',
  'motion',
  'drift',
  'governor',
  'stop',
  'fault',
  'play',
  'verify',
  'grade',
  'check',
  'par',
  'draw',
  'cases',
  'levels',
  'coverage',
  'rules',
  'procedure',
] as const;
export type Verb = (typeof verbNames)[number];

export function isVerb(name: string): name is Verb {
  return (verbNames as readonly string[]).includes(name);
}

const rows: Text = {
  en: 'JSON is one row, a list of rows, or a row with its fields in "inputs". FILE holds the same, or whole reference cases; - is standard input. One answer a line.',
  'zh-CN':
    'JSON 可以是一行数据、多行的列表，或字段在“inputs”中的一行。FILE 内容相同，也可以是整份参考算例；- 表示标准输入。每行一个答案。',
};

const pages: Readonly<Record<Verb, HelpPage>> = {
  circuit: {
    usage: ['circuit FILE...', "circuit 'JSON'", 'circuit -', 'circuit --sequence FILE'],
    about: {
      en: 'solves networks of supplies, contacts and resistors, with the instrument attached',
      'zh-CN': '求解由电源、触点和电阻组成的电路，并接上测量仪表',
    },
    more: [
      {
        en: 'Tells nodeVolts, meterReading, coils, fuseF1 and sourceAmps. A case with "steps" is a sequence of contact changes. A list of cases gives a line each.',
        'zh-CN':
          '给出 nodeVolts、meterReading、coils、fuseF1 和 sourceAmps。含“steps”的算例是一串触点变化。列表中的每个算例各占一行。',
      },
    ],
    asked: [],
    example: `circuit '{"elements":[{"k":"V","id":"U","a":"x","b":"0","volts":110,"rs":0.8},{"k":"R","id":"K","a":"x","b":"0","ohm":1200,"coil":110}]}'`,
  },
  motion: {
    usage: ["motion 'JSON'", 'motion FILE', 'motion -'],
    about: { en: 'one flight by the curve that drives the car', 'zh-CN': '按驱动轿厢的曲线计算一次运行' },
    more: [
      rows,
      {
        en: 'Tells T, vPeak, aPeak, condition, phaseDurations and samples in closed form, numericT and numericVPeak by steps.',
        'zh-CN':
          '按公式给出 T、vPeak、aPeak、condition、phaseDurations 和 samples；按步长给出 numericT 和 numericVPeak。',
      },
    ],
    asked: [motionFields],
    example: `motion '{"distance":3,"v":1,"a":0.6,"j":0.9}'`,
  },
  drift: {
    usage: ["drift 'JSON'", 'drift FILE', 'drift -'],
    about: { en: 'the car that runs with its brake open', 'zh-CN': '制动器打开时溜车的轿厢' },
    more: [
      rows,
      {
        en: 'Tells the closed form, and in "stepped" (also tTripNumeric, xTripNumeric) how the lift itself moves until the governor trips; null if it never does.',
        'zh-CN':
          '给出公式解；“stepped”（以及 tTripNumeric、xTripNumeric）为电梯逐步运动到限速器动作的结果；不会动作时为 null。',
      },
    ],
    asked: [driftFields],
    example: `drift '{"P":1200,"Q":1000,"balance":0.45,"load":0,"vtrip":1.265}'`,
  },
  governor: {
    usage: ["governor 'JSON'", 'governor FILE', 'governor -'],
    about: {
      en: 'between which speeds an overspeed governor must trip',
      'zh-CN': '限速器动作速度的上下限',
    },
    more: [rows],
    asked: [governorFields],
    example: `governor '{"rated":1.75}'`,
  },
  stop: {
    usage: ["stop 'JSON'", 'stop FILE', 'stop -'],
    about: {
      en: 'buffers, safety gear and unintended movement: which is meant shows in the fields given',
      'zh-CN': '缓冲器、安全钳和轿厢意外移动：由所给字段决定计算哪一种',
    },
    more: [rows],
    asked: [bufferFields, oilBufferFields, gearFields, fallFields, movementFields],
    example: `stop '{"rated":1.75}'`,
  },
  fault: {
    usage: ['fault list', 'fault try ID [--lift PRESET] [--seed N]', 'fault table'],
    about: {
      en: 'puts a fault of the catalogue into a healthy lift and tells what anyone could see',
      'zh-CN': '把目录中的故障放入完好的电梯，并说明能看到的现象',
    },
    more: [
      {
        en: 'try tells lamps, symptom, service with its codes, the readings that changed and those that isolate the fault ("left": how many still fit), and service after repair. table is docs/faults.md.',
        'zh-CN':
          'try 给出指示灯、现象、运行情况与代码、变化的读数、隔离故障的读数（“left”：还有几个符合）以及修复后的运行情况。table 即 docs/faults.md。',
      },
    ],
    asked: [],
    example: 'fault try CHN-09',
  },
  ...levelPages,
  coverage: {
    usage: ['coverage [--json] [FOLDER]'],
    about: {
      en: 'which clauses the levels exercise, and which levels exercise a clause',
      'zh-CN': '关卡用到哪些条款，各条款由哪些关卡用到',
    },
    more: [
      {
        en: 'A table for people, or JSON for programs. FOLDER holds levels; without it, ours.',
        'zh-CN': '默认为表格；--json 给程序使用。FOLDER 是存放关卡的文件夹；省略时为自带关卡。',
      },
    ],
    asked: [],
    example: 'coverage',
  },
  rules: {
    usage: ['rules [--id ID] [--document D] [--topic T] [--place P] [--cycle C] [--confidence M] [WORDS...]'],
    about: { en: 'looks things up in the rule book', 'zh-CN': '查阅规则库' },
    more: [{ en: 'One rule a line.', 'zh-CN': '每行一个条目。' }],
    asked: [],
    example: 'rules --place pit --cycle half-month stop',
  },
  procedure: {
    usage: ['procedure list', 'procedure table [ID]'],
    about: {
      en: 'shared ways of working, and what leaving out or swapping their steps costs',
      'zh-CN': '共用的作业规程，以及漏做或颠倒步骤的代价',
    },
    more: [
      {
        en: 'table plays the level of the same name with each passage left out and each two neighbours swapped. Without ID it is docs/procedures.md.',
        'zh-CN':
          'table 播放同名关卡，逐一省去每个段落、对调每两个相邻段落。不给编号时即 docs/procedures.md。',
      },
    ],
    asked: [],
    example: 'procedure table car-roof-entry',
  },
};

const words = {
  use: { en: 'Use', 'zh-CN': '用法' },
  example: { en: 'Example', 'zh-CN': '示例' },
  fields: { en: 'Fields', 'zh-CN': '字段' },
  may: { en: 'may be left away', 'zh-CN': '可省略' },
  otherwise: { en: 'else', 'zh-CN': '默认' },
  all: {
    en: 'Answers are JSON on standard output. Complaints are one line on standard error, with exit code 1.\n"help VERB" tells more. --lang zh-CN or --lang en chooses the language.',
    'zh-CN':
      '答案是标准输出上的 JSON。出错时在标准错误上给出一行说明，退出码为 1。\n“help 命令”查看详细说明。用 --lang zh-CN 或 --lang en 选择语言。',
  },
} satisfies Readonly<Record<string, Text>>;

export function helpOfAll(language: Language): string {
  const lines = verbNames.map((verb) => `  ${verb.padEnd(10)}${pages[verb].about[language]}`);
  return [`${words.use[language]}: npm run -s liftwright -- VERB …`, ...lines, words.all[language]].join(
    '\n',
  );
}

export function helpOf(verb: Verb, language: Language): string {
  const { usage, about, more, asked, example } = pages[verb];
  const command = 'npm run -s liftwright --';
  return [
    `${verb}: ${about[language]}`,
    ...usage.map((line) => `  ${command} ${line}`),
    ...more.map((text) => text[language]),
    ...asked.flatMap((fields) => fieldLines(fields, language)),
    `${words.example[language]}: ${command} ${example}`,
  ].join('\n');
}

function fieldLines(fields: Fields, language: Language): readonly string[] {
  const lines = Object.entries(fields).map(([name, field]) => {
    const { otherwise } = field;
    const spare =
      otherwise === undefined
        ? ''
        : otherwise === null
          ? words.may[language]
          : `${words.otherwise[language]} ${otherwise}`;
    return `  ${name.padEnd(18)}${meaning(field, language)}${spare && ` (${spare})`}`;
  });
  return [`${words.fields[language]}:`, ...lines];
}
