// What the terminal says of its verbs about levels and runs, in both languages.
import type { HelpPage } from './help-page';

export const levelPages = {
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
  cases: {
    usage: ['cases [--seeds N] [--levels FOLDER] [--json]'],
    about: {
      en: 'plays everything that exam papers and endless practice draw, and tests whether they draw fairly',
      'zh-CN': '播放考核卷和无尽练习抽到的每一题，并检验抽取是否公平',
    },
    more: [
      {
        en: 'Papers and practice by the seeds 1 to N (100 without it), practice for several kinds of learner. Every seed is played by its level’s solution and must earn everything; its faults must show, and readings must tell them apart, which is looked at once for each set of faults. Weights, tasks and repetitions must hold on every paper; levels, rows, places and right answers come as often as chance says, by chi-square with a bound of four deviations. A thousand seeds take some minutes on all cores; exit code 1 if anything is wrong.',
        'zh-CN':
          '考核卷和练习取种子 1 至 N（省略时为 100），练习按几种学员分别抽取。每个种子都用该关参考解播放，必须得满分；故障必须有现象，测量必须能区分，同一组故障只看一次。每份卷的权重、题数和不重复必须成立；关卡、抽取行、位置和正确选项的出现次数按卡方检验，界限为四倍标准差。一千个种子用全部处理器核需要几分钟；有任何不对时退出码为 1。',
      },
    ],
    asked: [],
    example: 'cases --seeds 1000',
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
} satisfies Readonly<Record<string, HelpPage>>;
