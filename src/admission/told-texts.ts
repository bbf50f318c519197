// Everything a level tells before the answer is asked for: its name and folder, briefing, papers, questions and the
// hints that come by themselves. Debrief, line titles and hints with a cost are not among them.
import type { Path } from '../level-format/json-scan';
import type { Level } from '../level-format/level';
import { languages, type Language, type Text } from '../training/report';

/** One sentence of the level. @property language null for a name */
export type Told = { readonly path: Path; readonly language: Language | null; readonly sentence: string };

const SENTENCE_END = /[.!?;。！？；]+(?:\s+|$)|[。！？；]/u;

export function toldBy(level: Level): readonly Told[] {
  const { id, title, summary, story, workOrder, documents, findings, hints } = level;
  return [
    { path: ['id'], language: null, sentence: id },
    ...said(['title'], title),
    ...said(['summary'], summary),
    ...story.flatMap((text, at) => said(['story', at], text)),
    ...workOrder.flatMap(({ label, value }, at) => [
      ...said(['workOrder', at, 'label'], label),
      ...said(['workOrder', at, 'value'], value),
    ]),
    ...documents.flatMap((document, at) => [
      ...said(['documents', at, 'title'], document.title),
      ...document.paragraphs.flatMap((text, row) => said(['documents', at, 'paragraphs', row], text)),
    ]),
    ...findings.flatMap((finding, at) => said(['findings', at, 'title'], finding.title)),
    ...hints.flatMap(({ text, cost, reason }, at) =>
      cost
        ? []
        : [...said(['hints', at, 'text'], text), ...(reason ? said(['hints', at, 'reason'], reason) : [])],
    ),
  ];
}

function said(path: Path, text: Text): readonly Told[] {
  return languages.flatMap((language) =>
    text[language]
      .split(SENTENCE_END)
      .filter((sentence) => sentence.trim() !== '')
      .map((sentence) => ({ path: [...path, language], language, sentence })),
  );
}
