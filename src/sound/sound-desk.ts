// Turns what a sitting shows into sounds: one for each event, and loops that follow the state of the lift.
// Knows nothing of loudspeakers: it works a player, so that tests can listen.
import type { Frame } from '../session/frame';
import type { Session } from '../session/session';
import type { ViewStore } from '../session/view-store';
import { type LoopName, type SoundName, soundFor } from './sound-of-event';

/** Plays sounds by name. Anything may silently fail: a browser may refuse sound. */
export type Player = {
  /** @param volume 0 to 1 @returns what names this playing of it */
  play(name: SoundName, volume: number, loop: boolean): number;
  stop(id: number): void;
  tune(id: number, volume: number, rate: number): void;
  /** Master volume, 0 to 1; 0 is silence. */
  master(volume: number): void;
};

export type VolumeSetting = {
  getState(): { readonly settings: { readonly volume: number } };
  subscribe(listener: () => void): () => void;
};

type Wanted = { readonly volume: number; readonly rate: number };
type Playing = { readonly id: number; volume: number; rate: number };

const RATED_SPEED = 1.75;
const BEEP_BELOW_OHMS = 30;
const FAR = 0.22;
const loopNames: readonly LoopName[] = ['motor-loop', 'meter-beep-loop', 'footsteps'];

export function openDesk(session: Session, views: ViewStore, setting: VolumeSetting, player: Player) {
  const playing = new Map<LoopName, Playing>();
  let heardTick = session.store.getState().frame.tick;
  let lastFrame: Frame | undefined;

  const follow = () => {
    const { frame } = session.store.getState();
    const { paused } = views.getState();
    for (const name of loopNames) steer(player, playing, name, paused ? undefined : wantedLoop(name, frame));
    if (frame === lastFrame) return;
    lastFrame = frame;
    playEvents(player, frame, heardTick);
    heardTick = frame.tick;
  };
  const setMaster = () => player.master(views.getState().sound ? setting.getState().settings.volume : 0);

  const stops = [
    session.store.subscribe(follow),
    views.subscribe(follow),
    views.subscribe(setMaster),
    setting.subscribe(setMaster),
  ];
  setMaster();
  return {
    stop: () => {
      for (const stop of stops) stop();
      for (const { id } of playing.values()) player.stop(id);
      playing.clear();
    },
  };
}

/** A jump of the clock (stepping, waiting) would be a clatter: each sound once, and none that is long past. */
function playEvents(player: Player, frame: Frame, heardTick: number): void {
  const jumped = frame.tick - heardTick > 200;
  const names = new Set<SoundName>();
  for (const { tick, event } of frame.events) {
    if (jumped && frame.tick - tick > 100) continue;
    const heard = soundFor(event);
    if (!heard || names.has(heard.name)) continue;
    names.add(heard.name);
    player.play(heard.name, heard.from === 'here' ? 1 : nearness(frame, heard.from), false);
  }
}

/** How loud the machine or the car is where the technician stands. */
export function nearness(frame: Frame, from: 'machine-room' | 'car'): number {
  if (frame.place === from) return 1;
  if (from === 'machine-room') return FAR;
  return frame.place === `landing-${frame.car.floor}` ? 0.8 : FAR;
}

/** @returns undefined for silence */
export function wantedLoop(name: LoopName, frame: Frame): Wanted | undefined {
  if (frame.ended) return undefined;
  if (name === 'footsteps') return frame.task === 'walking' ? { volume: 0.6, rate: 1 } : undefined;
  if (name === 'meter-beep-loop') return isBeeping(frame) ? { volume: 0.5, rate: 1 } : undefined;
  const share = Math.min(1, Math.abs(frame.car.speed) / RATED_SPEED);
  if (share < 0.01) return undefined;
  const volume = (0.25 + 0.75 * share) * nearness(frame, 'machine-room');
  // a step a tenth of the way is finer than an ear follows, and spares a call for every frame
  return { volume: Math.round(volume * 40) / 40, rate: Math.round((0.55 + 0.45 * share) * 40) / 40 };
}

function isBeeping({ meter }: Frame): boolean {
  const value = meter.reading?.value;
  return meter.mode === 'continuity' && typeof value === 'number' && value < BEEP_BELOW_OHMS;
}

function steer(player: Player, playing: Map<LoopName, Playing>, name: LoopName, wanted?: Wanted): void {
  const now = playing.get(name);
  if (!wanted) {
    if (now) player.stop(now.id);
    playing.delete(name);
    return;
  }
  if (!now) {
    const id = player.play(name, wanted.volume, true);
    player.tune(id, wanted.volume, wanted.rate);
    playing.set(name, { id, ...wanted });
  } else if (now.volume !== wanted.volume || now.rate !== wanted.rate) {
    player.tune(now.id, wanted.volume, wanted.rate);
    Object.assign(now, wanted);
  }
}
