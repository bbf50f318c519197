// Which room may open which at run time, and whose types it may look at. The table of the house, as data.
import { posix } from 'node:path';
import { importsOf } from './imports';

/** `rooms` are opened at run time, `types` only looked at; `data` lies outside src. */
type Doors = {
  readonly rooms: readonly RegExp[];
  readonly types: readonly RegExp[];
  readonly packages: readonly string[];
  readonly data?: RegExp;
};

const simFront =
  /^sim\/(simulation|advance|snapshot|facts|commands|desk-words|rider-words|escalator-words|command-fields|events|units|random)\.ts$/;
const assets = /^\.\.\/assets\//;
const sim = [/^sim\//];
const everything = [/./];

const doors: Readonly<Record<string, Doors>> = {
  sim: { rooms: sim, types: [], packages: [] },
  regulations: { rooms: [/^regulations\//], types: [], packages: [] },
  training: {
    rooms: [
      /^training\//,
      /^regulations\//,
      /^sim\/(facts|lift-state|units|desk-words|rider-words|escalator-words|faults\/gauges|faults\/read-gauge)\.ts$/,
    ],
    types: sim,
    packages: [],
  },
  'level-format': {
    rooms: [
      /^level-format\//,
      /^training\//,
      /^regulations\//,
      /^sim\/(faults\/|lifts\/|command|events|random)/,
      // what a level names must be there
      /^sim\/(health-state|people\/tools|rider-words|escalator-words|electrical\/terminals)\.ts$/,
    ],
    types: sim,
    packages: ['valibot'],
  },
  admission: {
    // it proves what can be told apart, so it reads the lift itself
    rooms: [
      /^admission\//,
      /^sim\//,
      /^training\//,
      /^level-format\//,
      /^regulations\//,
      // what it finds is proved by the very play-through that a player gets
      /^session\/(play-through|play-script|until|unsafe-moments)\.ts$/,
      // and what it searches are the things that a player finds in the picture
      /^session\/(frame|views-at|hotspot-places|affordances\/hotspots)\.ts$/,
    ],
    types: sim,
    packages: [],
  },
  session: {
    rooms: [
      /^session\//,
      simFront,
      /^sim\/(arrange|lift-state|state-digest|faults\/gauges|electrical\/multimeter|electrical\/terminals|electrical\/meter-step|electrical\/chain-wiring|escalator\/escalator-state|controller\/(inputs|operations|board-screen|bus-monitor)|lifts\/lift-data)\.ts$/,
      /^training\//,
      /^level-format\//,
      /^regulations\//,
    ],
    types: sim,
    packages: ['zustand/vanilla'],
    // where hotspots lie is shared by scene and hud, which must not know each other
    data: /^\.\.\/assets\/art\/[\w-]+\/layout\.json$/,
  },
  progress: {
    rooms: [
      /^progress\//,
      /^session\//,
      /^level-format\/(read-recording|recording-length|content-hash)\.ts$/,
    ],
    types: everything,
    packages: ['valibot'],
  },
  // draws what is played next; it plays nothing itself
  practice: {
    rooms: [
      /^practice\//,
      /^training\/(score|fill-in)\.ts$/,
      /^level-format\/content-hash\.ts$/,
      /^sim\/random\.ts$/,
    ],
    types: everything,
    packages: [],
  },
  scene: {
    rooms: [/^scene\//, /^session\//, /^sim\/facts\.ts$/],
    types: everything,
    packages: ['phaser'],
    data: assets,
  },
  // hangs beside the page: it keeps the files of the build and knows nothing of the game
  offline: { rooms: [/^offline\//], types: [], packages: ['workbox-precaching', 'zustand/vanilla'] },
  sound: {
    rooms: [/^sound\//, /^session\//, /^sim\/facts\.ts$/],
    types: everything,
    packages: ['howler'],
  },
  hud: {
    rooms: [
      /^hud\//,
      /^session\//,
      /^sim\/(facts|units|desk-words|rider-words|escalator-words)\.ts$/,
      /^progress\//,
      /^practice\//,
      /^training\/(report|calibration)\.ts$/,
      // the pages that show the rules read the book itself; its rows they get through its own files
      /^regulations\/[\w-]+\.ts$/,
      /^level-format\/(problem|campaigns)\.ts$/,
    ],
    types: everything,
    packages: ['preact', 'preact/hooks', 'i18next'],
    data: assets,
  },
  cli: {
    rooms: [
      /^practice\//,
      /^cli\//,
      /^admission\//,
      /^session\//,
      /^sim\//,
      /^training\//,
      /^level-format\//,
      /^regulations\//,
    ],
    types: everything,
    packages: ['valibot'],
  },
};

/** Trades of the lift, which meet only in these files of sim's root. */
const trades = ['electrical', 'controller', 'mechanics', 'people', 'faults', 'desk', 'escalator'];
const tradesMayOpen =
  /^sim\/(lift-state|health-state|units|facts|random|commands|desk-words|rider-words|escalator-words|events)\.ts$|^sim\/lifts\//;
const meetingPlaces =
  /^sim\/(simulation|create-[\w-]+|repair-work|upkeep-work|bare-hands|arrange|snapshot|flight-leap|door-leap|part-leap|calm|countdowns|advance)\.ts$/;

/**
 * @param files path below src to its text
 * @param known every path there is, by which an import without an ending is found
 * @returns one line for each import that goes through a shut door
 */
export function shutDoors(files: ReadonlyMap<string, string>, known: Known = files): readonly string[] {
  const broken: string[] = [];
  for (const [file, source] of files) {
    for (const { from, typesOnly } of importsOf(file, source)) {
      const complaint = complain(file, from, typesOnly, known);
      if (complaint) broken.push(`${file} opens ${from}: ${complaint}`);
    }
  }
  return broken;
}

type Known = { has(file: string): boolean };

function complain(file: string, from: string, typesOnly: boolean, known: Known): string | undefined {
  const [room = '', ...below] = file.split('/');
  if (below.length === 0) return undefined; // main.ts and its neighbours open anything
  const rules = doors[room];
  if (!rules) return 'this room is not in the table of doors';
  if (room === 'cli' && from.startsWith('node:')) return undefined;
  if (!from.startsWith('.'))
    return rules.packages.includes(from) ? undefined : 'no such package in this room';
  const target = resolve(file, from, known);
  if (target.startsWith('../')) return rules.data?.test(target) ? undefined : 'no such data in this room';
  const open = typesOnly ? [...rules.rooms, ...rules.types] : rules.rooms;
  if (!open.some((pattern) => pattern.test(target))) return 'this door is shut';
  return room === 'sim' && !typesOnly ? tradeComplaint(file, target) : undefined;
}

function tradeComplaint(file: string, target: string): string | undefined {
  const [own = '', other = ''] = [file, target].map((path) => path.split('/')[1] ?? '');
  if (trades.includes(own))
    return own === other || tradesMayOpen.test(target) ? undefined : 'trades meet only in the simulation';
  return !trades.includes(other) || meetingPlaces.test(file)
    ? undefined
    : 'trades meet only in the simulation';
}

/** @returns the path below src of what is named; outside src it begins with `../` */
function resolve(file: string, from: string, known: Known): string {
  const [path = ''] = from.split('?');
  const base = posix.normalize(posix.join(posix.dirname(file), path));
  return [`${base}.ts`, `${base}.tsx`].find((candidate) => known.has(candidate)) ?? base;
}
