// What a player has chosen, kept on this device. A nickname at most; nothing else about the person.
import * as v from 'valibot';
import type { Language } from '../training/report';
import { type Entry, readEntry } from './read-entry';
import { type KeyStore, moveAside, PREFIX, type WriteResult } from './storage';

export const SETTINGS_KEY = `${PREFIX}settings`;
const FORMAT = 'liftwright-settings/1';
export const NICKNAME_LENGTH = 24;

const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];
export const textSizes = ['normal', 'large', 'largest'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const contrasts = ['normal', 'more'] as const;
export const motions = ['system', 'full', 'reduced'] as const;

const settings = v.object({
  language: v.picklist(languages),
  sound: v.boolean(),
  /** 0 to 1 */
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  textSize: v.picklist(textSizes),
  theme: v.picklist(themes),
  contrast: v.picklist(contrasts),
  motion: v.picklist(motions),
  nickname: v.pipe(v.string(), v.maxLength(NICKNAME_LENGTH)),
});
// only what was chosen is kept, so that a later default reaches whoever never chose
const schema = v.partial(settings);

export type Settings = Readonly<v.InferOutput<typeof settings>>;
export type Chosen = Partial<Settings>;

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

/** What has been chosen so far; a damaged entry is moved aside. */
export function readSettings(store: KeyStore): Entry<Chosen> {
  const entry = readEntry(store, SETTINGS_KEY, FORMAT, schema);
  if (entry.kind === 'damaged') moveAside(store, SETTINGS_KEY);
  return entry as Entry<Chosen>;
}

/** Adds to what is stored now, so that another tab's choice of something else stays. */
export function writeSettings(store: KeyStore, change: Chosen): WriteResult {
  const entry = readSettings(store);
  if (entry.kind === 'other-version') return 'kept'; // another version's settings are not ours to spoil
  const before = entry.kind === 'read' ? entry.data : {};
  return store.write(SETTINGS_KEY, JSON.stringify({ format: FORMAT, ...before, ...change }));
}
