// A short fingerprint of JSON data that does not depend on key order or spacing (FNV-1a, twice 32 bits).

/** @returns 16 hexadecimal digits */
export function contentHash(data: unknown): string {
  return textHash(canonical(data));
}

/** The same of a text. A single character changed always changes it. @returns 16 hexadecimal digits */
export function textHash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 15);
  }
  return [one, two].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** JSON with keys in order and without spaces: equal data, equal text. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? canonical(item) : `,${canonical(item)}`;
    return `[${text}]`;
  }
  const table = value as Readonly<Record<string, unknown>>;
  for (const key of keysInOrder(table))
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(table[key])}`;
  return `{${text}}`;
}

/** Few keys, as nearly every table has, are put in order by hand: sorting them would cost more than the rest. */
const FEW = 8;

function keysInOrder(table: object): readonly string[] {
  const keys = Object.keys(table);
  if (keys.length > FEW) return keys.sort();
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next] as string;
    let at = next;
    for (; at > 0 && key < (keys[at - 1] as string); at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}
