// A fault's trial in a few plain sentences, for people who would rather not read the figures.
import type { Service, SymptomClass, Trial } from '../admission/fault-trial';
import type { Text } from '../training/report';

type Step = { readonly read: string; readonly shows: number | 'OL'; readonly left: number };

const symptoms: Readonly<Record<SymptomClass, Text>> = {
  dead: { en: 'The board is dead.', 'zh-CN': '控制板没有电。' },
  stands: { en: 'The lift stands: it answers no call.', 'zh-CN': '电梯不动：不应答任何召唤。' },
  impaired: {
    en: 'The lift serves some calls, or with a code.',
    'zh-CN': '电梯只应答部分召唤，或报出代码。',
  },
  serves: { en: 'The lift serves its calls.', 'zh-CN': '电梯正常应答召唤。' },
};

export function summaryOf(
  { id, lift, lamps, symptom, service, afterRepair }: Trial,
  name: string,
  isolate: readonly Step[],
  language: keyof Text,
): readonly string[] {
  const off = Object.keys(lamps).filter((lamp) => lamps[lamp] === 'off');
  if (language === 'en')
    return [
      `${id} on ${lift}: ${name}.`,
      `${symptoms[symptom].en} ${served(service, language)}`,
      `Lamps off: ${off.join(', ') || 'none'}.`,
      ...isolate.map(
        (step, at) => `${at + 1}. ${step.read}: ${said(step, language)}; ${step.left} left that fit.`,
      ),
      `After repair: ${served(afterRepair, language)}`,
    ];
  return [
    `${lift} 上的 ${id}：${name}。`,
    `${symptoms[symptom]['zh-CN']}${served(service, language)}`,
    `熄灭的指示灯：${off.join('、') || '无'}。`,
    ...isolate.map(
      (step, at) => `${at + 1}. ${step.read}：${said(step, language)}；还剩 ${step.left} 个符合。`,
    ),
    `修复后：${served(afterRepair, language)}`,
  ];
}

/** With its unit; a lamp is on or off. */
function said({ read, shows }: Step, language: keyof Text): string {
  if (shows === 'OL') return 'OL';
  if (read.startsWith('lamp')) return lamp[shows > 0 ? 'on' : 'off'][language];
  if (read.startsWith('volts')) return `${shows} V`;
  return read.startsWith('ohms') ? `${shows} Ω` : `${shows}`;
}

const lamp = { on: { en: 'on', 'zh-CN': '亮' }, off: { en: 'off', 'zh-CN': '灭' } } satisfies Record<
  string,
  Text
>;

function served({ starts, floorsServed, codes }: Service, language: keyof Text): string {
  const floors = [...new Set(floorsServed)].sort((a, b) => a - b);
  if (language === 'en')
    return `${starts} starts; doors opened at ${floors.join(', ') || 'no floor'}; ${codes.length > 0 ? `codes ${codes.join(', ')}` : 'no code'}.`;
  return `起动 ${starts} 次；开门楼层：${floors.join('、') || '无'}；${codes.length > 0 ? `代码 ${codes.join('、')}` : '无代码'}。`;
}
