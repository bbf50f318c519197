// Files as nobody should write them: a sound one with a few things in it changed, moved, doubled, made huge or evil; or
// its letters changed. For fuzzing readers.
import fc from 'fast-check';

type Tree = unknown;

/** Markup, scripts, directions of writing, nothing to see, names of the language, what breaks numbers. */
const evil = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202eevil\u202c',
  'a\u200bb\ufeff',
  '\u0000',
  'Z\u0335\u0336\u0337\u0338\u0335',
  '\ud83d',
  '${floor}',
  '${__proto__}',
  '${constructor}',
  '${',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  'x'.repeat(3000),
  '-0',
  '1e999',
] as const;
const numbers = [0, -1, -0, 0.5, 1, 2, 3, 64, 65, 1e6, 1e9, 1e300, 5e-324, 2 ** 31, 2 ** 53] as const;
const words = ['landing-door-wide', 'car-started', 'named', 'once', 'all', 'not', 'ref-1000', 'mrl-1000'];

const leaf = fc.oneof(
  fc.constantFrom<Tree>(...evil, ...numbers, ...words, null, true, false, [], {}),
  fc.double({ noNaN: true }),
  fc.string({ maxLength: 12 }),
);
const odd = fc.oneof(
  leaf,
  fc.jsonValue({ maxDepth: 3 }),
  leaf.map((value) => Array.from({ length: 500 }, () => value)),
  leaf.map((value) => nested(60, value)),
  fc.constant(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`n${at}`, at]))),
);

function nested(times: number, value: Tree): Tree {
  return times === 0 ? value : { kind: 'not', of: nested(times - 1, value) };
}

type Change = {
  readonly how: 'put' | 'take' | 'twice' | 'many' | 'move' | 'name';
  readonly at: number;
  readonly from: number;
  readonly value: Tree;
};
const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('put', 'put', 'put', 'take', 'twice', 'many', 'move', 'name'),
  at: fc.nat(1e6),
  from: fc.nat(1e6),
  value: odd,
});

type Spot = { readonly within: Record<string, Tree>; readonly key: string };

function spotsOf(tree: Tree, spots: Spot[] = []): readonly Spot[] {
  if (typeof tree !== 'object' || tree === null) return spots;
  for (const key of Object.keys(tree)) {
    spots.push({ within: tree as Record<string, Tree>, key });
    spotsOf((tree as Record<string, Tree>)[key], spots);
  }
  return spots;
}

function applyTo(tree: Tree, { how, at, from, value }: Change): void {
  const spots = spotsOf(tree);
  const spot = spots[at % spots.length];
  const other = spots[from % spots.length];
  if (!spot || !other) return;
  const { within, key } = spot;
  if (how === 'put') within[key] = structuredClone(value);
  else if (how === 'move') within[key] = structuredClone(other.within[other.key]);
  else if (how === 'name') within[PROTOTYPE] = structuredClone(value);
  else if (!Array.isArray(within)) {
    if (how === 'take') delete within[key];
  } else if (how === 'take') within.splice(Number(key), 1);
  else
    for (let left = how === 'twice' ? 1 : 30; left > 0; left--)
      within.push(structuredClone(within[Number(key)]));
}

/** Stands for the name that no object can simply be given; `written` puts it in. */
const PROTOTYPE = '~proto~';

/** As a file. */
export function written(data: unknown): string {
  return JSON.stringify(data).replaceAll(PROTOTYPE, '__proto__');
}

/** @param sound data to begin with. @returns data with one to four things changed */
export function nearly<T>(sound: readonly T[]): fc.Arbitrary<T> {
  return fc
    .tuple(fc.constantFrom(...sound), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([data, changes]) => {
      const copy = structuredClone(data);
      for (const one of changes) applyTo(copy, one);
      return copy;
    });
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\u0000',
  '1e999',
  'null',
  '-',
  '\u0000',
  '\ud800',
  '{"__proto__":{"polluted":1}}',
];

/** @returns a text with a few letters put in, taken out or cut off; or no text of ours at all */
export function nearlyText(sound: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat(1e6),
    fc.nat(20),
    fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
  );
  const edited = fc
    .tuple(fc.constantFrom(...sound), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) =>
      edits.reduce((now, [at, taken, put]) => {
        const place = at % (now.length + 1);
        return now.slice(0, place) + put + now.slice(place + taken);
      }, text),
    );
  const bytes = fc.uint8Array({ maxLength: 200 }).map((raw) => new TextDecoder().decode(raw));
  return fc.oneof(edited, edited, bytes, fc.json());
}

/** Whether reading has left anything behind in the language itself. */
export function isUnpolluted(): boolean {
  const fresh = Object.keys(Object.getPrototypeOf({}) as object).length + Object.keys(Array.prototype).length;
  return fresh === 0 && !('polluted' in {}) && Object.getPrototypeOf(Object.prototype) === null;
}

/** Longest computing time in milliseconds that anything measured took, however busy the machine is otherwise. */
export function stopwatch() {
  let longest = 0;
  return {
    time<T>(work: () => T): T {
      const before = process.cpuUsage();
      try {
        return work();
      } finally {
        longest = Math.max(longest, process.cpuUsage(before).user / 1000);
      }
    },
    longest: () => longest,
  };
}
