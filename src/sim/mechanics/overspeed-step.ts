// The governor watches the car's speed: first its switch opens the chain, both ways; then, going down, its rope
// is gripped and lifts the safety gear. The switch stays open until someone resets it.
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function overspeedStep(state: LiftState, data: LiftData, emit: Emit): void {
  const { mechanics, health } = state;
  const speed = Math.abs(mechanics.carSpeed);
  if (mechanics.governorSwitch === 0 && speed >= data.governor.electricSpeed * health.governorTrip) {
    mechanics.governorSwitch = 1;
    emit({ type: 'governor-tripped', speed });
  }
  const fast = -mechanics.carSpeed >= data.governor.mechanicalSpeed * health.governorTrip;
  const grips = (health.governorGrip > 0.5 && fast) || health.safetyGearWedged === 1;
  if (!grips || mechanics.safetyGearIn === 1) return;
  mechanics.safetyGearIn = 1;
  state.electrical.gearSwitch = 1;
  emit({ type: 'safety-gear-engaged', speed });
}
