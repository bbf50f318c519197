// Who plays on this device: each player has a space of keys of their own, told apart by a number. The first has the
// plain one. Nothing is known of a player but the nickname among their settings.
import { fieldsOf, parse } from './read-entry';
import { lookAtSettings, writeSettings } from './settings';
import { keyStore, type KeyStore, type RawStorage, type WriteResult } from './storage';

const LIST_KEY = 'liftwright~players';
const FORMAT = 'liftwright-players/1';
export const MOST_PLAYERS = 40;

/** The name of a player's space: empty for the first, then ~2, ~3 and so on. */
export type PlayerId = string;

export type Player = { readonly id: PlayerId; readonly nickname: string };

export type Players = {
  readonly current: PlayerId;
  readonly list: readonly Player[];
};

type Open = () => RawStorage;

/** Where the list cannot be read, the players are those who have something here. */
export function readPlayers(open: Open): Players {
  const text = keyStore(open).read(LIST_KEY);
  const fields = fieldsOf(parse(text ?? ''));
  const isWhole = fields?.format === FORMAT && Array.isArray(fields.ids);
  const named: readonly unknown[] =
    isWhole && Array.isArray(fields.ids) ? fields.ids : text === null ? [] : spacesIn(open);
  const ids = named.filter((id): id is string => typeof id === 'string' && /^(~\d{1,4})?$/.test(id));
  const known = [...new Set(ids)].slice(0, MOST_PLAYERS);
  const list = (known.length > 0 ? known : ['']).map((id) => ({ id, nickname: nicknameOf(open, id) }));
  const current = list.find(({ id }) => id === fields?.current) ?? list[0];
  return { current: current?.id ?? '', list };
}

function spacesIn(open: Open): readonly PlayerId[] {
  try {
    const storage = open();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return ['', ...keys.flatMap((key) => /^liftwright(~\d{1,4}):/.exec(key)?.[1] ?? [])].sort();
  } catch {
    return [];
  }
}

export function choosePlayer(open: Open, id: PlayerId): WriteResult {
  return write(open, readPlayers(open).list, id);
}

/** Makes room for one more and lets them play. */
export function addPlayer(open: Open, nickname: string): WriteResult {
  const { list } = readPlayers(open);
  const numbers = list.map(({ id }) => Number(id.slice(1) || 1));
  const id = `~${Math.max(1, ...numbers) + 1}`;
  const named = writeSettings(keyStore(open, id), { nickname });
  if (named !== 'kept') return named;
  return write(open, [...list, { id, nickname }], id);
}

/** Forgets a player with all that was kept; the one who stays on is the first left. */
export function removePlayer(open: Open, id: PlayerId): WriteResult {
  const space = keyStore(open, id);
  for (const key of space.keys()) space.remove(key);
  const { list, current } = readPlayers(open);
  const left = list.filter((player) => player.id !== id);
  return write(open, left, current === id ? (left[0]?.id ?? '') : current);
}

function write(open: Open, list: readonly Player[], current: PlayerId): WriteResult {
  const ids = list.map(({ id }) => id);
  return keyStore(open).write(LIST_KEY, JSON.stringify({ format: FORMAT, current, ids }));
}

function nicknameOf(open: Open, id: PlayerId): string {
  const store: KeyStore = keyStore(open, id);
  const settings = lookAtSettings(store);
  return settings.kind === 'read' ? (settings.data.nickname ?? '') : '';
}
