// Data with holes: ${name} anywhere in a string is replaced by what the name stands for.
export type Filling = Readonly<Record<string, string | number>>;

/** A string that is nothing but ${name} takes the type of what is filled in. Names without a filling stay holes. */
export function fillIn<T>(value: T, filling: Filling): T {
  if (typeof value === 'string') return fillString(value, filling) as T;
  if (Array.isArray(value)) return value.map((item) => fillIn(item, filling)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, filling)])) as T;
}

function fillString(text: string, filling: Filling): string | number {
  const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (whole !== undefined && Object.hasOwn(filling, whole)) return filling[whole] ?? text;
  return text.replace(/\$\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(filling, name) ? String(filling[name]) : hole,
  );
}
