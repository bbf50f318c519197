// Whether a source file does something, or only says what things are called and what values they have.
import { nodesOf, parse } from './syntax';

const doing = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export const hasLogic = (file: string, source: string): boolean =>
  [...nodesOf(parse(file, source))].some(({ type }) => doing.has(type));
