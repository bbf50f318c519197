// Reads what a source file imports, and whether at run time or for types only.
import { nodesOf, parse, type SyntaxNode } from './syntax';

export type Import = { readonly from: string; readonly typesOnly: boolean };

export function importsOf(file: string, source: string): readonly Import[] {
  return [...nodesOf(parse(file, source))].flatMap(importsAt);
}

function importsAt(node: SyntaxNode): readonly Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return textsOf(node.source).map((from) => ({ from, typesOnly: isForTypes(node) }));
    case 'TSImportType':
      return textsOf(node.source ?? node.argument).map((from) => ({ from, typesOnly: true }));
    case 'ImportExpression':
      return textsOf(node.source).map((from) => ({ from, typesOnly: false }));
    case 'CallExpression':
      return globbed(node).map((from) => ({ from, typesOnly: false }));
    default:
      return [];
  }
}

function isForTypes(node: SyntaxNode): boolean {
  const kindOf = (part: SyntaxNode) => part.importKind ?? part.exportKind;
  const parts = (node.specifiers ?? []) as readonly SyntaxNode[];
  return kindOf(node) === 'type' || (parts.length > 0 && parts.every((part) => kindOf(part) === 'type'));
}

/** The literal texts at or below a node: `'a'`, `['a', 'b']`, or a template without holes. */
function textsOf(value: unknown): readonly string[] {
  return [...nodesOf(value)].flatMap((node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
    if (node.type === 'TemplateElement') return [(node.value as { cooked: string }).cooked];
    return [];
  });
}

/** Patterns of `import.meta.glob`, which opens files as an import does. */
function globbed(node: SyntaxNode): readonly string[] {
  const callee = node.callee as SyntaxNode;
  const isGlob =
    callee.type === 'MemberExpression' &&
    (callee.object as SyntaxNode).type === 'MetaProperty' &&
    (callee.property as SyntaxNode).name === 'glob';
  return isGlob ? textsOf((node.arguments as readonly unknown[])[0]) : [];
}
