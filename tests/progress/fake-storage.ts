// A browser's storage for tests: it can be full, blocked, or hold anything.
import type { RawStorage } from '../../src/progress/storage';

export class FakeStorage implements RawStorage {
  readonly entries = new Map<string, string>();
  /** characters it holds */
  room = Number.POSITIVE_INFINITY;
  blocked = false;

  get length(): number {
    this.refuse();
    return this.entries.size;
  }
  key(index: number): string | null {
    this.refuse();
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.refuse();
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.refuse();
    const others = [...this.entries].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.refuse();
    this.entries.delete(key);
  }

  private refuse(): void {
    if (this.blocked) throw new DOMException('not here', 'SecurityError');
  }
}
