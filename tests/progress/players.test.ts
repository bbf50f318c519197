import { expect, test } from 'vitest';
import { addPlayer, choosePlayer, readPlayers, removePlayer } from '../../src/progress/players';
import { openProgress } from '../../src/progress/progress';
import { readSettings, writeSettings } from '../../src/progress/settings';
import { keyStore } from '../../src/progress/storage';
import { FakeStorage } from './fake-storage';

const aDevice = () => {
  const storage = new FakeStorage();
  return { storage, open: () => storage };
};

test('a fresh device has one player without a name', () => {
  expect(readPlayers(aDevice().open)).toEqual({ current: '', list: [{ id: '', nickname: '' }] });
});

test('players neither see nor spoil what is kept of each other', () => {
  const { open } = aDevice();
  writeSettings(keyStore(open), { nickname: 'Lin', volume: 0.2 });
  expect(addPlayer(open, 'Amir')).toBe('kept');
  const { current, list } = readPlayers(open);
  expect(list.map(({ nickname }) => nickname)).toEqual(['Lin', 'Amir']);
  expect(readSettings(keyStore(open, current))).toEqual({ kind: 'read', data: { nickname: 'Amir' } });
  writeSettings(keyStore(open, current), { volume: 0.9 });
  expect(readSettings(keyStore(open))).toMatchObject({ data: { nickname: 'Lin', volume: 0.2 } });
  expect(keyStore(open).keys()).toEqual(['liftwright:settings']);
});

test('a player who is forgotten takes nothing of the others along', () => {
  const { storage, open } = aDevice();
  writeSettings(keyStore(open), { nickname: 'Lin' });
  addPlayer(open, 'Amir');
  addPlayer(open, 'Zoe');
  removePlayer(open, '~3');
  expect(readPlayers(open)).toEqual({
    current: '',
    list: [
      { id: '', nickname: 'Lin' },
      { id: '~2', nickname: 'Amir' },
    ],
  });
  expect([...storage.entries.keys()].filter((key) => key.includes('~3'))).toEqual([]);
  choosePlayer(open, '~2');
  removePlayer(open, '');
  expect(readPlayers(open).list).toEqual([{ id: '~2', nickname: 'Amir' }]);
});

test('the list that cannot be read, or names what is no space, gives a player all the same', () => {
  const { storage, open } = aDevice();
  for (const text of ['{', '[]', '{"format":"liftwright-players/1","ids":[7,"~x",null],"current":"~9"}']) {
    storage.entries.set('liftwright~players', text);
    expect(readPlayers(open)).toEqual({ current: '', list: [{ id: '', nickname: '' }] });
  }
});

test('where the list is damaged whoever has something here is still found', () => {
  const { storage, open } = aDevice();
  writeSettings(keyStore(open), { nickname: 'Lin' });
  addPlayer(open, 'Amir');
  addPlayer(open, 'Zoe');
  storage.entries.set('liftwright~players', '{"format":"liftwright-pla');
  expect(readPlayers(open).list.map(({ nickname }) => nickname)).toEqual(['Lin', 'Amir', 'Zoe']);
});

test('a blocked or full device says so and changes nothing', () => {
  const { storage, open } = aDevice();
  storage.room = 10;
  expect(addPlayer(open, 'Amir')).toBe('full');
  storage.blocked = true;
  expect(choosePlayer(open, '')).toBe('blocked');
  expect(readPlayers(open).list).toHaveLength(1);
});

test('damaged settings are told although the names of all players were looked at before', () => {
  const { storage, open } = aDevice();
  storage.entries.set('liftwright:settings', '{broken');
  const store = keyStore(open, readPlayers(open).current);
  expect(openProgress(store, new Map()).getState().troubles).toEqual([{ kind: 'damaged', what: 'settings' }]);
  expect(storage.entries.get('damaged:liftwright:settings')).toBe('{broken');
});
