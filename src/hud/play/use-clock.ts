// Turns the crank: real time into ticks, faster while the technician walks or works, still when paused or hidden.
import { useEffect } from 'preact/hooks';
import { TICK } from '../../sim/units';
import { concernsPlayer, FAST } from '../../session/concerns';
import type { Session } from '../../session/session';
import type { ViewStore } from '../../session/view-store';

/** A slow page may lose time, but never jump. */
const MOST_REAL_SECONDS = 0.25;
/** Nobody learns from watching stairs. */
const BUSY_SPEED = 12;

export function useClock(session: Session, views: ViewStore): void {
  useEffect(() => {
    let before = performance.now();
    let rest = 0;
    let request = 0;
    const turn = (now: number) => {
      request = requestAnimationFrame(turn);
      const real = Math.min(MOST_REAL_SECONDS, (now - before) / 1000);
      before = now;
      const { frame } = session.store.getState();
      const { paused, speed } = views.getState();
      if (paused || frame.ended || document.hidden) return;
      rest += (real * (frame.busy ? Math.max(speed, BUSY_SPEED) : speed)) / TICK;
      const whole = Math.floor(rest);
      rest -= whole;
      if (whole > 0 && runFor(session, whole, speed)) views.setState({ speed: 1 });
    };
    request = requestAnimationFrame(turn);
    return () => cancelAnimationFrame(request);
  }, [session, views]);
}

/** A fast clock falls back when something concerns the player. @returns whether it did */
function runFor(session: Session, count: number, speed: number): boolean {
  if (speed < FAST) return session.advance(count);
  const { place } = session.store.getState().frame;
  const floor = Number(/^landing-(\d+)$/.exec(place)?.[1] ?? 0);
  return session.advance(count, (event) => concernsPlayer(event, floor));
}
