// Where in a JSON text a value stands. Only used when something is wrong, so it may be slow and simple.

type Path = readonly (string | number)[];

/** @returns the line, 1 up, on which the value at `path` (or its nearest parent that exists) begins */
export function lineOfPath(text: string, path: Path): number {
  const found = new Map<string, number>();
  walk(text, found);
  for (let length = path.length; length >= 0; length--) {
    const offset = found.get(JSON.stringify(path.slice(0, length)));
    if (offset !== undefined) return lineOfOffset(text, offset);
  }
  return 1;
}

export function lineOfOffset(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset && at < text.length; at++) if (text[at] === '\n') line++;
  return line;
}

/** Notes where each value begins. The text is valid JSON, so strings and brackets are all that matters. */
function walk(text: string, found: Map<string, number>): void {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  const stack: { key: string | number; isArray: boolean }[] = [];
  let expectsKey = false;
  const path = () => JSON.stringify(stack.map(({ key }) => key));
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    const top = stack[stack.length - 1];
    if (token === ',') {
      if (top?.isArray) top.key = Number(top.key) + 1;
      else expectsKey = true;
    } else if (token === '}' || token === ']') {
      stack.pop();
    } else if (token === ':') {
      expectsKey = false;
    } else if (expectsKey && top) {
      top.key = JSON.parse(token) as string;
      if (!found.has(path())) found.set(path(), match.index);
    } else {
      if (!found.has(path())) found.set(path(), match.index);
      if (token === '{' || token === '[') stack.push({ key: token === '[' ? 0 : '', isArray: token === '[' });
      expectsKey = token === '{';
    }
  }
}
