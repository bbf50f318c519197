// One stored entry to data: absent, as expected, written by another version, or damaged.
import * as v from 'valibot';
import type { KeyStore } from './storage';

export type Entry<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly data: T }
  | { readonly kind: 'other-version'; readonly version: string }
  | { readonly kind: 'damaged' };

/** @param format the whole name of the present format, such as 'liftwright-settings/1' */
export function readEntry<T>(
  store: KeyStore,
  key: string,
  format: string,
  schema: v.GenericSchema<unknown, T>,
): Entry<T> {
  const text = store.read(key);
  if (text === null) return { kind: 'none' };
  const data = parse(text);
  const version = otherVersion(data, format);
  if (version !== undefined) return { kind: 'other-version', version };
  const result = v.safeParse(schema, data);
  return result.success ? { kind: 'read', data: result.output } : { kind: 'damaged' };
}

/** @returns the version found, if it is the same kind of data in a format not read here */
export function otherVersion(data: unknown, format: string): string | undefined {
  const found = typeof data === 'object' && data !== null ? Reflect.get(data, 'format') : undefined;
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
