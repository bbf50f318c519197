// One stored entry to data: absent, as expected, written by another version, or damaged.
// Checked by hand, because the first page reads entries and must not wait for a schema library.
import type { KeyStore } from './storage';

export type Entry<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly data: T }
  | { readonly kind: 'other-version'; readonly version: string }
  | { readonly kind: 'damaged' };

/** What an entry says of itself, before it is known to be in order. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * @param format the whole name of the present format, such as 'liftwright-settings/1'
 * @param check gives the data if every field is in order
 */
export function readEntry<T>(
  store: KeyStore,
  key: string,
  format: string,
  check: (fields: Fields) => T | undefined,
): Entry<T> {
  const text = store.read(key);
  if (text === null) return { kind: 'none' };
  const fields = fieldsOf(parse(text));
  const version = otherVersion(fields, format);
  if (version !== undefined) return { kind: 'other-version', version };
  const data = fields && check(fields);
  return data === undefined ? { kind: 'damaged' } : { kind: 'read', data };
}

/** @returns undefined for what has no named fields: numbers, texts, lists, nothing */
export function fieldsOf(data: unknown): Fields | undefined {
  const hasFields = typeof data === 'object' && data !== null && !Array.isArray(data);
  return hasFields ? (data as Fields) : undefined;
}

/** @returns the version found, if it is the same kind of data in a format not read here */
export function otherVersion(data: unknown, format: string): string | undefined {
  const found = fieldsOf(data)?.format;
  if (typeof found !== 'string' || found === format) return undefined;
  const [kind, version] = found.split('/');
  return kind === format.split('/')[0] && version !== undefined ? version : undefined;
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
