// What has not changed of a frame stays the very object it was, so that views tell by identity what to draw anew, and
// what they make of one frame need not be made of the next.

type Parts = Readonly<Record<string, unknown>>;

/** Plain data only. @returns `before` where both say the same, else `now` with every part that has not changed taken from `before` */
export function sameParts<T>(before: T | undefined, now: T): T {
  return alike(before, now) as T;
}

function alike(before: unknown, now: unknown): unknown {
  if (!isData(before) || !isData(now) || Array.isArray(before) !== Array.isArray(now)) {
    return Object.is(before, now) ? before : now;
  }
  return Array.isArray(now) ? alikeList(before as unknown as unknown[], now) : alikeParts(before, now);
}

function isData(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}

function alikeParts(before: Parts, now: Parts): unknown {
  const keys = Object.keys(now);
  let isSame = keys.length === Object.keys(before).length;
  let mixed: Record<string, unknown> | undefined;
  for (const key of keys) {
    const part = alike(before[key], now[key]);
    if (!Object.is(part, before[key]) || !(key in before)) isSame = false;
    if (Object.is(part, now[key])) continue;
    mixed ??= { ...now };
    mixed[key] = part;
  }
  return isSame ? before : (mixed ?? now);
}

function alikeList(before: readonly unknown[], now: readonly unknown[]): unknown {
  let isSame = before.length === now.length;
  let mixed: unknown[] | undefined;
  for (const [index, one] of now.entries()) {
    const part = alike(before[index], one);
    if (!Object.is(part, before[index])) isSame = false;
    if (Object.is(part, one)) continue;
    mixed ??= [...now];
    mixed[index] = part;
  }
  return isSame ? before : (mixed ?? now);
}
