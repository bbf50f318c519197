import { expect, test } from 'vitest';
import { SETTINGS_KEY } from '../../src/progress/settings';
import { aProgress } from './remembering';

test('a choice is there again when the page is opened next', () => {
  const { storage, progress } = aProgress();
  progress.changeSettings({ language: 'en', volume: 0.3 });
  expect(aProgress(storage).progress.getState().settings).toMatchObject({ language: 'en', volume: 0.3 });
});

test('two tabs that choose different things keep both choices', () => {
  const { storage, progress: one } = aProgress();
  const { progress: other } = aProgress(storage);
  one.changeSettings({ theme: 'dark' });
  other.changeSettings({ textSize: 'large' });
  expect(aProgress(storage).progress.getState().settings).toMatchObject({ theme: 'dark', textSize: 'large' });
});

test('a storage event carries the other tab’s choice over', () => {
  const { storage, progress: one } = aProgress();
  const { progress: other } = aProgress(storage);
  let told = 0;
  other.subscribe(() => told++);
  one.changeSettings({ theme: 'light' });
  other.reread(SETTINGS_KEY);
  expect(other.getState().settings.theme).toBe('light');
  expect(told).toBeGreaterThan(0);
});

test('damaged settings are moved aside, told, and replaced by the defaults', () => {
  const { storage } = aProgress();
  for (const damaged of ['{"format":"liftwright-settings/1","volume":7}', '{oh', 'null']) {
    storage.entries.set(SETTINGS_KEY, damaged);
    const { progress } = aProgress(storage);
    expect(progress.getState().settings.volume).toBe(0.7);
    expect(progress.getState().troubles).toEqual([{ kind: 'damaged', what: 'settings' }]);
    expect(storage.entries.get(`damaged:${SETTINGS_KEY}`)).toBe(damaged);
    expect(storage.entries.has(SETTINGS_KEY)).toBe(false);
  }
});

test('settings of another version are left alone and told', () => {
  const { storage } = aProgress();
  const newer = '{"format":"liftwright-settings/2","volume":"loud"}';
  storage.entries.set(SETTINGS_KEY, newer);
  const { progress } = aProgress(storage);
  progress.changeSettings({ volume: 0.1 });
  expect(progress.getState().troubles).toEqual([{ kind: 'other-version', what: 'settings' }]);
  expect(progress.getState().settings.volume).toBe(0.1);
  expect(storage.entries.get(SETTINGS_KEY)).toBe(newer);
});

test('with full or blocked storage a choice still holds, and the trouble is told once', () => {
  const { storage, progress } = aProgress();
  storage.room = 0;
  progress.changeSettings({ theme: 'dark' });
  progress.changeSettings({ theme: 'light' });
  expect(progress.getState().settings.theme).toBe('light');
  expect(progress.getState().troubles).toEqual([{ kind: 'full', what: 'settings' }]);
  progress.dismissTroubles();
  storage.blocked = true;
  progress.changeSettings({ theme: 'dark' });
  expect(progress.getState().troubles).toEqual([{ kind: 'blocked', what: 'settings' }]);
});

test('nothing about the person is stored but a nickname', () => {
  const { storage, progress } = aProgress();
  progress.changeSettings({ nickname: 'Wei' });
  expect([...storage.entries.keys()]).toEqual([SETTINGS_KEY]);
  expect(JSON.parse(storage.entries.get(SETTINGS_KEY) ?? '')).toEqual({
    format: 'liftwright-settings/1',
    nickname: 'Wei',
  });
});
