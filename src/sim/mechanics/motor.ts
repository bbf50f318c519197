// The motor when nobody feeds it: its phases tied together in star, it brakes what turns it.
// T = 1.5 p² psi² w R / (R² + (p w L)²), engineering.md 4.3; parameters marked [?] there.
import type { Damping } from './drive-train';
import type { LiftData } from '../lifts/lift-data';
import type { MetresPerSecond } from '../units';

/** Damping at the car of the star-shorted motor, at a car speed. */
export function starDamping({ star, machine }: LiftData, speed: MetresPerSecond): Damping {
  const perMetre = (machine.roping * machine.gear) / machine.sheaveRadius;
  const turning = Math.abs(speed) * perMetre;
  const linkage = star.polePairs * star.flux;
  const reactance = star.polePairs * turning * star.henry;
  // newton metres for each radian a second
  const drag = (1.5 * linkage * linkage * star.ohms) / (star.ohms * star.ohms + reactance * reactance);
  return drag * perMetre * perMetre;
}
