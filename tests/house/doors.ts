// Which room may open which at run time; types may be looked at from above. The table of the house, as data.
import { posix } from 'node:path';
import { importsOf } from './imports';

type Doors = { readonly rooms: readonly RegExp[]; readonly packages: readonly string[] };

const simFront = /^sim\/(simulation|facts|commands|events|units|random)\.ts$/;
const doors: Readonly<Record<string, Doors>> = {
  sim: { rooms: [/^sim\//], packages: [] },
  regulations: { rooms: [/^regulations\//], packages: [] },
  training: { rooms: [/^training\//, /^regulations\//, /^sim\/(facts|lift-state|units)\.ts$/], packages: [] },
  'level-format': {
    rooms: [
      /^level-format\//,
      /^training\//,
      /^regulations\//,
      /^sim\/(faults\/|lifts\/|commands|events|random)/,
    ],
    packages: ['valibot'],
  },
  session: {
    rooms: [
      /^session\//,
      simFront,
      /^sim\/(lift-state|electrical\/multimeter|electrical\/chain-wiring|controller\/inputs|lifts\/lift-data)\.ts$/,
      /^training\//,
      /^level-format\//,
      /^regulations\//,
    ],
    packages: ['zustand/vanilla'],
  },
  progress: {
    rooms: [/^progress\//, /^session\//, /^level-format\/read-recording\.ts$/],
    packages: ['valibot'],
  },
  scene: { rooms: [/^scene\//, /^session\//, /^sim\/facts\.ts$/], packages: ['phaser'] },
  sound: { rooms: [/^sound\//, /^session\//, /^sim\/facts\.ts$/], packages: ['howler'] },
  hud: {
    rooms: [
      /^hud\//,
      /^session\//,
      /^sim\/(facts|units)\.ts$/,
      /^progress\//,
      /^training\/report\.ts$/,
      /^level-format\/(problem|read-recording)\.ts$/,
    ],
    packages: ['preact', 'preact/hooks', 'i18next'],
  },
  cli: {
    rooms: [/^cli\//, /^session\//, /^sim\//, /^training\//, /^level-format\//, /^regulations\//],
    packages: ['valibot'],
  },
};

/** Trades of the lift, which meet only in the files of sim's root. */
const trades = ['electrical', 'controller', 'mechanics', 'people', 'faults'];
const tradesMayOpen = /^sim\/(lift-state|units|facts|random|commands|events)\.ts$|^sim\/lifts\//;

/** @param files path below src to its text. @returns one line for each import that goes through a shut door */
export function shutDoors(files: ReadonlyMap<string, string>): readonly string[] {
  const broken: string[] = [];
  for (const [file, source] of files) {
    for (const { from, typesOnly } of importsOf(file, source)) {
      const complaint = complain(file, from, typesOnly, files);
      if (complaint) broken.push(`${file} opens ${from}: ${complaint}`);
    }
  }
  return broken;
}

function complain(
  file: string,
  from: string,
  typesOnly: boolean,
  files: ReadonlyMap<string, string>,
): string | undefined {
  const room = file.split('/')[0] ?? '';
  const rules = doors[room];
  if (!rules || file.split('/').length === 1) return undefined; // main.ts and its neighbours open anything
  if (room === 'cli' && from.startsWith('node:')) return undefined;
  if (!from.startsWith('.'))
    return rules.packages.includes(from) ? undefined : 'no such package in this room';
  const target = resolve(file, from, files);
  if (target === undefined) return undefined; // an asset or data file
  if (typesOnly && !(room === 'sim' || room === 'regulations')) return undefined;
  if (!rules.rooms.some((pattern) => pattern.test(target))) return 'this door is shut';
  return room === 'sim' ? tradeComplaint(file, target, typesOnly) : undefined;
}

function tradeComplaint(file: string, target: string, typesOnly: boolean): string | undefined {
  const trade = file.split('/')[1] ?? '';
  if (!trades.includes(trade)) return undefined;
  if (target.startsWith(`sim/${trade}/`) || tradesMayOpen.test(target)) return undefined;
  return typesOnly ? undefined : 'trades meet only in the simulation';
}

function resolve(file: string, from: string, files: ReadonlyMap<string, string>): string | undefined {
  const base = posix.normalize(posix.join(posix.dirname(file), from));
  return [`${base}.ts`, `${base}.tsx`, base].find((path) => files.has(path));
}
