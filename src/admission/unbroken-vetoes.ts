// A level's own veto must be seen to bite: one that no mistake breaks is held against the level, at its place. Vetoes of
// shared procedures are proved with their procedures.
import type { Level } from '../level-format/level';
import { lineOfPath } from '../level-format/locate';
import type { Report, Text } from '../training/report';
import type { Finding } from './admission';

const mend: Text = {
  en: 'write a mistake that breaks it into mistakes/ (where only some cases allow it, with their "seed"), or take out a veto that nobody can break',
  'zh-CN':
    '请在 mistakes/ 中写一个触犯它的错误示例（只在部分抽取情形下可能时写明 seed）；若根本无法触犯，请删去该项',
};

/** @param text of level.json, for the lines @param reports what became of each mistake */
export function unbrokenVetoes(level: Level, reports: readonly Report[], text: string): readonly Finding[] {
  const broken = new Set(
    reports.flatMap(({ vetoes }) => vetoes.flatMap(({ id, verdict }) => (verdict === 'broken' ? [id] : []))),
  );
  return level.checklist
    .filter(({ id, veto, procedure }) => veto && procedure === undefined && !broken.has(id))
    .map(({ id }) => finding(id, text));
}

function finding(id: string, text: string): Finding {
  const { checklist } = JSON.parse(text) as { readonly checklist: readonly { readonly id: string }[] };
  const path = ['checklist', checklist.findIndex((line) => line.id === id)];
  return {
    check: 'b',
    file: 'level.json',
    line: lineOfPath(text, path),
    path: path.join('.'),
    message: {
      en: `no mistake breaks the veto "${id}"`,
      'zh-CN': `没有错误示例触犯否决项“${id}”`,
    },
    mend,
  };
}
