// What the terminal says of itself, in both languages.
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
  'levels',
  'coverage',
  'rules',
  'procedure',
] as const;
export type Verb = (typeof verbNames)[number];

export function isVerb(name: string): name is Verb {
  return (verbNames as readonly string[]).includes(name);
}

type Page = {
  readonly usage: readonly string[];
  readonly about: Text;
  readonly more: readonly Text[];
  readonly asked: readonly Fields[];
  readonly example: string;
};

const rows: Text = {
  en: 'JSON is one row, a list of rows, or a row with its fields in "inputs". FILE holds the same, or whole reference cases; - is standard input. One answer a line.',
  'zh-CN':
    'JSON 可以是一行数据、多行的列表，或字段在“inputs”中的一行。FILE 内容相同，也可以是整份参考算例；- 表示标准输入。每行一个答案。',
};

const pages: Readonly<Record<Verb, Page>> = {
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
  play: {
    usage: ['play LEVEL RECORDING', 'play LEVEL SCRIPT [--seed N]'],
    about: {
      en: 'plays a recording, or a script such as solution.json, without a screen',
      'zh-CN': '不用画面播放录像，或播放 solution.json 之类的脚本',
    },
    more: [
      {
        en: 'LEVEL is a folder or its level.json. Tells report and state hash; of a script also the recording and what did not go as written.',
        'zh-CN':
          'LEVEL 是文件夹或其中的 level.json。给出报告和状态哈希；播放脚本时还给出录像和与脚本不符之处。',
      },
    ],
    asked: [],
    example:
      'play levels/find-the-fault/lock-that-does-not-make levels/find-the-fault/lock-that-does-not-make/solution.json --seed 9',
  },
  verify: {
    usage: ['verify RESULT... [--json] [--levels FOLDER]'],
    about: {
      en: 'proves result files by playing their runs again, and names what of them is changed',
      'zh-CN': '重演成绩文件中的过程，加以核实，并指出被改动之处',
    },
    more: [
      {
        en: 'One line a file, JSON with --json; on all cores; exit code 1 if any file is defective. FOLDER holds levels; without it, ours. It finds edits; it is no signature.',
        'zh-CN':
          '每个文件一行，加 --json 为 JSON；使用全部处理器核；有任何文件不符时退出码为 1。FOLDER 是存放关卡的文件夹，省略时为自带关卡。它能发现改动，但不是数字签名。',
      },
    ],
    asked: [],
    example: 'verify lock-that-does-not-make-4.result.json',
  },
  grade: {
    usage: ['grade RESULT --checklist FILE [--levels FOLDER]'],
    about: {
      en: 'judges an old run by a changed checklist',
      'zh-CN': '用改过的评分表重新评判旧的过程',
    },
    more: [
      {
        en: 'FILE is a level.json of the same level, or {"checklist":[…]} with "passMark", "par", "efficiencyPoints", "retest" if they change too. One JSON line for each line that comes out otherwise, then the sum.',
        'zh-CN':
          'FILE 是同一关卡的 level.json，或 {"checklist":[…]}，需要时加上“passMark”“par”“efficiencyPoints”“retest”。结果不同的评分行每行一条 JSON，最后是总计。',
      },
    ],
    asked: [],
    example: 'grade run.result.json --checklist levels/find-the-fault/lock-that-does-not-make/level.json',
  },
  check: {
    usage: ['check PATH... [--json] [--seeds N]'],
    about: {
      en: 'reads levels and rehearses them: what stands against a level is told',
      'zh-CN': '读取关卡并在无画面的电梯上排练，说明关卡的问题',
    },
    more: [
      {
        en: 'PATH is a level or a folder with levels below it. Proved are: every name, text and clause; the solution earns everything in up to N cases of the draw; each mistake costs its line; doing nothing fails; faults show, and readings tell them from their rivals; par fits the best search; nothing gives the answer away. Told: steps that cost nothing when left out. Uses all cores; Ctrl+C stops it; exit code 1 if a level is refused, 130 if stopped..',
        'zh-CN':
          'PATH 是关卡，或其下有关卡的文件夹。检查：所有名称、文字和条款；参考解在最多 N 种抽取情形下得满分；每个错误都使对应项失分；什么都不做不能通过；故障有现象，测量能区分相似的故障；标准值与最优排查相符；不泄露答案。并列出省略后不失分的步骤。使用全部处理器核；按 Ctrl+C 中止；有关卡不予通过时退出码为 1，中止时为 130。',
      },
    ],
    asked: [],
    example: 'check levels',
  },
  par: {
    usage: ['par LEVEL'],
    about: {
      en: 'how many readings the best search for a level’s fault takes',
      'zh-CN': '最优排查找到关卡的故障需要多少次测量',
    },
    more: [
      {
        en: 'First the par, beside what the level declares; then for each case of the draw what shows without a meter, the faults of the catalogue that show the same, the readings under voltage that are expected, and one search step by step ("left": how many still fit).',
        'zh-CN':
          '先给出标准值和关卡中写的值；再逐一给出每种抽取情形：不用仪表能看到的现象、目录中现象相同的故障、预期的带电测量次数，以及一次排查的各步（“left”：还有几个符合）。',
      },
    ],
    asked: [],
    example: 'par levels/find-the-fault/lock-that-does-not-make',
  },
  draw: {
    usage: ['draw LEVEL [--seed N]'],
    about: {
      en: 'what a seed makes of a level: names, faults, scene, texts, order of choices',
      'zh-CN': '种子抽取的情形：名称、故障、场景、文字和选项顺序',
    },
    more: [
      {
        en: '"cases" says how many different draws the tables allow.',
        'zh-CN': '“cases”是抽取表能组成的不同情形数。',
      },
    ],
    asked: [],
    example: 'draw levels/find-the-fault/lock-that-does-not-make --seed 4',
  },
  levels: {
    usage: ['levels table'],
    about: { en: 'all our levels at a glance', 'zh-CN': '全部关卡一览' },
    more: [
      {
        en: 'table is docs/levels.md: minutes, par, faults, clauses, different cases, and what each level introduces.',
        'zh-CN': 'table 即 docs/levels.md：时长、标准值、故障、条款、不同情形数，以及各关引入的新内容。',
      },
    ],
    asked: [],
    example: 'levels table',
  },
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
