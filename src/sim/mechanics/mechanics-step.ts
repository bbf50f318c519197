// The mechanical phase of a tick, in the order in which one part moves the next.
import { moveBrake } from './brake';
import { type CarDrive, moveCar } from './car-motion';
import { type DoorWatch, moveDoors } from './doors';
import { loadDrive } from './drive-load';
import type { Emit } from '../events';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

export function mechanicsStep(
  drive: CarDrive,
  doors: DoorWatch,
  state: LiftState,
  data: LiftData,
  emit: Emit,
): void {
  moveBrake(state, data);
  moveCar(drive, state, data, emit);
  loadDrive(state, data);
  moveDoors(state, data, doors);
}
