// Reads what a source file imports, and whether at run time or for types only.
import { parseSync } from 'rolldown/utils';

export type Import = { readonly from: string; readonly typesOnly: boolean };

type Node = { readonly type: string; readonly [key: string]: unknown };

export function importsOf(file: string, source: string): readonly Import[] {
  const { program } = parseSync(file, source, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  const found: Import[] = [];
  for (const node of program.body as unknown as readonly Node[]) {
    const target = node.source as { value?: string } | null | undefined;
    if (target?.value === undefined) continue;
    const kind = node.importKind ?? node.exportKind;
    const parts = (node.specifiers ?? []) as readonly { importKind?: string }[];
    const allTypes = parts.length > 0 && parts.every(({ importKind }) => importKind === 'type');
    found.push({ from: target.value, typesOnly: kind === 'type' || allTypes });
  }
  for (const [, from] of source.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g))
    if (from) found.push({ from, typesOnly: false });
  return found;
}
