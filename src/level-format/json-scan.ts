// Reads along a JSON text (RFC 8259) without building anything: where it stops being JSON, what stands twice, and
// where each value begins. Without recursion, so that no text, however deep, exhausts the stack.

export type Path = readonly (string | number)[];

export type JsonFlaw =
  | { readonly kind: 'syntax' | 'too-deep'; readonly offset: number }
  | { readonly kind: 'twice' | 'forbidden'; readonly offset: number; readonly path: Path };

/** A name that means something to the language we are written in, and nothing in any file of ours. */
const FORBIDDEN = '__proto__';

/** Deeper than anything a person writes or a program here makes. */
export const MOST_LEVELS = 100;

type Level = { readonly isArray: boolean; readonly keys: Set<string> };
type Scan = {
  readonly text: string;
  at: number;
  readonly levels: Level[];
  readonly path: (string | number)[];
};

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * @param onValue told of each value with its path, which is only lent, and the offset of the value or of its key
 * @returns the first thing wrong; undefined when the text holds one whole value
 */
export function scanJson(
  text: string,
  onValue: (path: Path, offset: number) => void = () => undefined,
): JsonFlaw | undefined {
  const scan: Scan = { text, at: 0, levels: [], path: [] };
  onValue(scan.path, skip(scan));
  for (;;) {
    const flaw = takeValue(scan, onValue);
    if (flaw) return flaw;
    const end = closeLevels(scan);
    if (end === 'done') return undefined;
    if (end === 'wrong') return { kind: 'syntax', offset: scan.at };
    const bad = beginMember(scan, onValue);
    if (bad) return bad;
  }
}

/** @returns the offset of the first character that is no white space */
function skip(scan: Scan): number {
  const { text } = scan;
  let { at } = scan;
  for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(at)) at++;
  scan.at = at;
  return at;
}

/** Blank, tab, end of line; past the end of the text there is none. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** One value; of lists and objects everything up to the first value inside that is neither. */
function takeValue(scan: Scan, onValue: (path: Path, offset: number) => void): JsonFlaw | undefined {
  for (;;) {
    const begins = scan.text[skip(scan)];
    if (begins !== '{' && begins !== '[') {
      const taken = begins === '"' ? takeString(scan) !== undefined : takeLiteral(scan);
      return taken ? undefined : { kind: 'syntax', offset: scan.at };
    }
    if (scan.levels.length >= MOST_LEVELS) return { kind: 'too-deep', offset: scan.at };
    const isArray = begins === '[';
    scan.at++;
    if (scan.text[skip(scan)] === (isArray ? ']' : '}')) {
      scan.at++;
      return undefined;
    }
    scan.levels.push({ isArray, keys: new Set() });
    scan.path.push(isArray ? -1 : '');
    const flaw = beginMember(scan, onValue);
    if (flaw) return flaw;
  }
}

function takeLiteral(scan: Scan): boolean {
  literal.lastIndex = scan.at;
  const [token = ''] = literal.exec(scan.text) ?? [];
  scan.at += token.length;
  return token !== '';
}

/** @returns the string as written, quotes and all; undefined, and back at its start, when it is none */
function takeString(scan: Scan): string | undefined {
  const { text, at: start } = scan;
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      scan.at = at + 1;
      return text.slice(start, scan.at);
    }
    if (code < 32) return undefined;
    if (code !== 92) continue;
    escaped.lastIndex = at;
    const [token] = escaped.exec(text) ?? [];
    if (token === undefined) return undefined;
    at += token.length - 1;
  }
  return undefined;
}

/** After a value: lists and objects that end here end; then the text does, or a comma leads on. */
function closeLevels(scan: Scan): 'done' | 'wrong' | 'more' {
  for (;;) {
    const top = scan.levels[scan.levels.length - 1];
    const next = scan.text[skip(scan)];
    if (!top) return next === undefined ? 'done' : 'wrong';
    if (next === ',') {
      scan.at++;
      return 'more';
    }
    if (next !== (top.isArray ? ']' : '}')) return 'wrong';
    scan.at++;
    scan.levels.pop();
    scan.path.pop();
  }
}

/** Up to where a list's next value, or the value of an object's next key, begins. */
function beginMember(scan: Scan, onValue: (path: Path, offset: number) => void): JsonFlaw | undefined {
  const { levels, path } = scan;
  const top = levels[levels.length - 1] as Level;
  const last = path.length - 1;
  const offset = skip(scan);
  if (top.isArray) path[last] = Number(path[last]) + 1;
  else {
    const written = takeString(scan);
    if (written === undefined || scan.text[skip(scan)] !== ':') return { kind: 'syntax', offset: scan.at };
    scan.at++;
    const key = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
    path[last] = key;
    if (key === FORBIDDEN) return { kind: 'forbidden', offset, path: [...path] };
    if (top.keys.has(key)) return { kind: 'twice', offset, path: [...path] };
    top.keys.add(key);
  }
  onValue(path, offset);
  return undefined;
}
