// Data with holes: ${name} anywhere in a string is replaced by what the name stands for.
export type Filling = Readonly<Record<string, string | number>>;

/**
 * A string that is nothing but ${name} takes the type of what is filled in. Names without a filling stay holes.
 * @returns data of its own where something was filled in; what has no holes is the same object
 */
export function fillIn<T>(value: T, filling: Filling): T {
  if (typeof value === 'string') return fillString(value, filling) as T;
  if (typeof value !== 'object' || value === null) return value;
  return (Array.isArray(value) ? fillList(value, filling) : fillTable(value, filling)) as T;
}

function fillList(list: readonly unknown[], filling: Filling): readonly unknown[] {
  let filled: unknown[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const item = fillIn(list[at], filling);
    if (item === list[at]) continue;
    filled ??= [...list];
    filled[at] = item;
  }
  return filled ?? list;
}

function fillTable(table: object, filling: Filling): object {
  let entries: [string, unknown][] | undefined;
  const keys = Object.keys(table);
  for (let at = 0; at < keys.length; at++) {
    const before: unknown = Reflect.get(table, keys[at] as string);
    const item = fillIn(before, filling);
    if (item === before) continue;
    entries ??= Object.entries(table);
    entries[at] = [keys[at] as string, item];
  }
  return entries ? Object.fromEntries(entries) : table;
}

function fillString(text: string, filling: Filling): string | number {
  if (!text.includes('${')) return text;
  const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (whole !== undefined && Object.hasOwn(filling, whole)) return filling[whole] ?? text;
  return text.replace(/\$\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(filling, name) ? String(filling[name]) : hole,
  );
}
