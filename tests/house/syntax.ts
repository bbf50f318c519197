// Reads a TypeScript source into its syntax tree. A source that does not parse is an error, not an empty tree.
import { parseSync } from 'rolldown/utils';

export type SyntaxNode = { readonly type: string; readonly [key: string]: unknown };

export function parse(file: string, source: string): SyntaxNode {
  const { program, errors } = parseSync(file, source, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as SyntaxNode;
}

/** The node and everything below it. */
export function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as SyntaxNode;
  for (const part of Object.values(value)) yield* nodesOf(part);
}
