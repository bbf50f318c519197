// The browser's local storage behind a small interface that never throws: it may be full, blocked or absent.

export type WriteResult = 'kept' | 'full' | 'blocked';

/** What could not be stored is held as long as the page is open, and read as if it had been. */
export type KeyStore = {
  /** every key of the product */
  keys(): readonly string[];
  read(key: string): string | null;
  write(key: string, text: string): WriteResult;
  remove(key: string): void;
  /** a stored key by its name in the product; undefined if it is not of this player */
  nameOf(stored: string): string | undefined;
};

/** As much of the DOM's Storage as is used. */
export type RawStorage = {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

export const PREFIX = 'liftwright:';
export const DAMAGED_PREFIX = 'damaged:';

/**
 * @param open may throw: a browser that blocks storage throws on the mere mention of it
 * @param space whose entries: see players.ts
 */
export function keyStore(open: () => RawStorage, space = ''): KeyStore {
  const own = PREFIX.replace(':', `${space}:`);
  const stored = (key: string) => key.replace(PREFIX, own);
  const nameOf = (key: string) => (key.startsWith(own) ? key.replace(own, PREFIX) : undefined);
  const attempt = <T>(act: (storage: RawStorage) => T, otherwise: T): T => {
    try {
      return act(open());
    } catch {
      return otherwise;
    }
  };
  const held = new Map<string, string>();
  return {
    nameOf,
    keys: () => [...new Set([...attempt((storage) => keysOf(storage, nameOf), []), ...held.keys()])].sort(),
    read: (key) => held.get(key) ?? attempt((storage) => storage.getItem(stored(key)), null),
    write: (key, text) => {
      try {
        open().setItem(stored(key), text);
        held.delete(key);
        return 'kept';
      } catch (error) {
        held.set(key, text);
        return isFull(error) ? 'full' : 'blocked';
      }
    },
    remove: (key) => {
      held.delete(key);
      attempt((storage) => storage.removeItem(stored(key)), undefined);
    },
  };
}

/** Moves an entry that cannot be read out of the way; it is lost with the page only if there is no room for it. */
export function moveAside(store: KeyStore, key: string): void {
  const text = store.read(key);
  store.remove(key);
  if (text !== null) store.write(`${DAMAGED_PREFIX}${key}`, text);
}

function keysOf(storage: RawStorage, nameOf: KeyStore['nameOf']): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => nameOf(storage.key(index) ?? ''))
    .filter((key) => key !== undefined)
    .sort();
}

function isFull(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null ? Reflect.get(error, 'name') : undefined;
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
