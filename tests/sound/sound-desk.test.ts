import { expect, test } from 'vitest';
import { nearness, openDesk, type Player, wantedLoop } from '../../src/sound/sound-desk';
import { createSession, type Session } from '../../src/session/session';
import { createViewStore } from '../../src/session/view-store';
import { level } from '../progress/remembering';

function aDesk(session: Session = createSession(level, 3)) {
  const heard: string[] = [];
  const looping = new Map<number, string>();
  let master = -1;
  let next = 1;
  const player: Player = {
    play: (name, _volume, loop) => {
      heard.push(name);
      if (loop) looping.set(next, name);
      return next++;
    },
    stop: (id) => void looping.delete(id),
    tune: () => undefined,
    master: (volume) => {
      master = volume;
    },
  };
  const listeners = new Set<() => void>();
  const settings = { volume: 0.5 };
  const views = createViewStore();
  const desk = openDesk(
    session,
    views,
    {
      getState: () => ({ settings }),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    player,
  );
  const setVolume = (volume: number) => {
    settings.volume = volume;
    for (const listener of listeners) listener();
  };
  return {
    session,
    views,
    desk,
    heard,
    looping: () => [...looping.values()],
    master: () => master,
    setVolume,
  };
}

test('an event is heard once, in the moment it happens', () => {
  const { session, heard } = aDesk();
  session.send({ type: 'put-on', item: 'helmet' });
  expect(heard).toEqual(['button-click']);
  session.advance(50);
  expect(heard).toEqual(['button-click']);
});

test('what was before the sitting opened is not heard', () => {
  const session = createSession(level, 3);
  session.send({ type: 'put-on', item: 'helmet' });
  expect(aDesk(session).heard).toEqual([]);
});

test('footsteps last as long as the walk, and hold their breath while paused', () => {
  const { session, views, looping } = aDesk();
  session.send({ type: 'walk', to: 'machine-room' });
  session.advance(1);
  expect(looping()).toEqual(['footsteps']);
  views.setState({ paused: true });
  expect(looping()).toEqual([]);
  views.setState({ paused: false });
  expect(looping()).toEqual(['footsteps']);
  session.advance(30_000);
  expect(looping()).toEqual([]);
});

test('the continuity range beeps below 30 ohms and only there', () => {
  const { frame } = createSession(level, 3).store.getState();
  const beeps = (mode: 'continuity' | 'ohms', value: number | 'OL') =>
    wantedLoop('meter-beep-loop', {
      ...frame,
      meter: { ...frame.meter, mode, reading: { value, unit: 'Ohm' } },
    }) !== undefined;
  expect([
    beeps('continuity', 0.2),
    beeps('continuity', 30),
    beeps('continuity', 'OL'),
    beeps('ohms', 0.2),
  ]).toEqual([true, false, false, false]);
});

test('the motor is silent at rest and rises with speed; far away it is faint', () => {
  const { frame } = createSession(level, 3).store.getState();
  const at = (speed: number, place: typeof frame.place) =>
    wantedLoop('motor-loop', { ...frame, place, car: { ...frame.car, speed } });
  expect(at(0, 'machine-room')).toBeUndefined();
  const slow = at(0.3, 'machine-room');
  const fast = at(-1.75, 'machine-room');
  const far = at(-1.75, 'landing-1');
  expect(fast?.rate).toBeGreaterThan(slow?.rate ?? 9);
  expect(fast?.volume).toBeGreaterThan(far?.volume ?? 9);
  expect(nearness({ ...frame, place: 'car' }, 'car')).toBe(1);
});

test('one switch and one volume rule everything', () => {
  const { views, master, setVolume } = aDesk();
  expect(master()).toBe(0.5);
  setVolume(0.9);
  expect(master()).toBe(0.9);
  views.setState({ sound: false });
  expect(master()).toBe(0);
  views.setState({ sound: true });
  expect(master()).toBe(0.9);
});

test('a stopped desk is silent for good', () => {
  const { session, desk, heard, looping } = aDesk();
  session.send({ type: 'walk', to: 'machine-room' });
  desk.stop();
  const before = heard.length;
  session.advance(100);
  expect([looping(), heard.length]).toEqual([[], before]);
});
