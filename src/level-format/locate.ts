// Where in a JSON text a value stands. Only used when something is wrong, so it may be slow and simple.

type Path = readonly (string | number)[];

/** @returns the line, 1 up, on which the value at `path` (or its nearest parent that exists) begins */
export function lineOfPath(text: string, path: Path): number {
  return lineOfOffset(text, offsetOfPath(text, path));
}

export function lineOfOffset(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset && at < text.length; at++) if (text[at] === '\n') line++;
  return line;
}

/** The text is valid JSON, so strings and brackets are all that matters. */
function offsetOfPath(text: string, path: Path): number {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  const trail = new Trail(path);
  const found = { depth: -1, offset: 0 };
  let expectsKey = false;
  for (let match = tokens.exec(text); match && found.depth < path.length; match = tokens.exec(text)) {
    const [token] = match;
    if (token === ',') expectsKey = trail.next();
    else if (token === '}' || token === ']') trail.leave();
    else if (token === ':') expectsKey = false;
    else {
      if (expectsKey) trail.at(JSON.parse(token) as string);
      // the first to get as deep along the path is the one
      if (trail.isOnPath() && trail.depth > found.depth)
        Object.assign(found, { depth: trail.depth, offset: match.index });
      if (expectsKey) continue;
      if (token === '{' || token === '[') trail.enter(token === '[');
      expectsKey = token === '{';
    }
  }
  return found.offset;
}

/** Where in the data one is, and for how many steps that is along the path looked for. */
class Trail {
  private readonly keys: (string | number)[] = [];
  private readonly arrays: boolean[] = [];
  private along = 0;

  constructor(private readonly path: Path) {}

  get depth(): number {
    return this.keys.length;
  }

  isOnPath(): boolean {
    return this.along === this.keys.length;
  }

  enter(isArray: boolean): void {
    this.keys.push(isArray ? 0 : '');
    this.arrays.push(isArray);
    this.look();
  }

  leave(): void {
    this.keys.pop();
    this.arrays.pop();
    this.along = Math.min(this.along, this.keys.length);
  }

  at(key: string | number): void {
    this.keys[this.keys.length - 1] = key;
    this.look();
  }

  /** After a comma. @returns whether a key comes next */
  next(): boolean {
    if (this.arrays[this.arrays.length - 1] !== true) return true;
    this.at(Number(this.keys[this.keys.length - 1]) + 1);
    return false;
  }

  private look(): void {
    const last = this.keys.length - 1;
    if (this.along < last) return;
    this.along = this.path[last] === this.keys[last] ? last + 1 : last;
  }
}
