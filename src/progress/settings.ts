// What a player has chosen, kept on this device. A nickname at most; nothing else about the person.
import type { Language } from '../training/report';
import { type Entry, type Fields, readEntry } from './read-entry';
import { type KeyStore, moveAside, PREFIX, type WriteResult } from './storage';

export const SETTINGS_KEY = `${PREFIX}settings`;
const FORMAT = 'liftwright-settings/1';
export const NICKNAME_LENGTH = 24;

const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];
export const textSizes = ['normal', 'large', 'largest'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const contrasts = ['normal', 'more'] as const;
export const motions = ['system', 'full', 'reduced'] as const;

export type Settings = {
  readonly language: Language;
  readonly sound: boolean;
  /** 0 to 1 */
  readonly volume: number;
  readonly textSize: (typeof textSizes)[number];
  readonly theme: (typeof themes)[number];
  readonly contrast: (typeof contrasts)[number];
  readonly motion: (typeof motions)[number];
  readonly nickname: string;
};
/** Only what was chosen is kept, so that a later default reaches whoever never chose. */
export type Chosen = Partial<Settings>;

const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const inOrder: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  language: isOneOf(languages),
  sound: isOneOf([true, false]),
  volume: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  textSize: isOneOf(textSizes),
  theme: isOneOf(themes),
  contrast: isOneOf(contrasts),
  motion: isOneOf(motions),
  nickname: (value) => typeof value === 'string' && value.length <= NICKNAME_LENGTH,
};

function chosenIn(fields: Fields): Chosen | undefined {
  const known = (Object.keys(inOrder) as (keyof Settings)[]).filter((name) => name in fields);
  if (!known.every((name) => inOrder[name](fields[name]))) return undefined;
  return Object.fromEntries(known.map((name) => [name, fields[name]]));
}

export const defaultSettings: Settings = {
  language: 'zh-CN',
  sound: true,
  volume: 0.7,
  textSize: 'normal',
  theme: 'system',
  contrast: 'normal',
  motion: 'system',
  nickname: '',
};

/** What has been chosen so far, for whoever only looks: a damaged entry stays for the page to find and tell. */
export function lookAtSettings(store: KeyStore): Entry<Chosen> {
  return readEntry(store, SETTINGS_KEY, FORMAT, chosenIn);
}

/** What has been chosen so far; a damaged entry is moved aside. */
export function readSettings(store: KeyStore): Entry<Chosen> {
  const entry = lookAtSettings(store);
  if (entry.kind === 'damaged') moveAside(store, SETTINGS_KEY);
  return entry;
}

/** Adds to what is stored now, so that another tab's choice of something else stays. */
export function writeSettings(store: KeyStore, change: Chosen): WriteResult {
  const entry = readSettings(store);
  if (entry.kind === 'other-version') return 'kept'; // another version's settings are not ours to spoil
  const before = entry.kind === 'read' ? entry.data : {};
  return store.write(SETTINGS_KEY, JSON.stringify({ format: FORMAT, ...before, ...change }));
}
