// Where a text stops being JSON. Engines word their errors differently and often give no place, so we look ourselves.

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings may not hold them raw
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** @returns the offset of the first character that cannot belong to JSON, or the length when the text ends too soon */
export function syntaxErrorOffset(text: string): number {
  let at = 0;
  const skip = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at++;
  };
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const members = (close: string, member: () => boolean): boolean => {
    at++;
    skip();
    if (text[at] === close) {
      at++;
      return true;
    }
    for (;;) {
      if (!member()) return false;
      skip();
      if (text[at] === close) {
        at++;
        return true;
      }
      if (text[at] !== ',') return false;
      at++;
      skip();
    }
  };
  const pair = (): boolean => {
    if (!take(string)) return false;
    skip();
    if (text[at] !== ':') return false;
    at++;
    return value();
  };
  const value = (): boolean => {
    skip();
    if (text[at] === '{') return members('}', pair);
    if (text[at] === '[') return members(']', value);
    return take(string) || take(literal);
  };
  value();
  return at;
}
