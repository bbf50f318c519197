// Every shared procedure, by id.
import betweenFloors from './between-floors.json';
import brakeCheck from './brake-check.json';
import bypassDevice from './bypass-device.json';
import callTakingAndDispatch from './call-taking-and-dispatch.json';
import carRoofEntry from './car-roof-entry.json';
import carRoofExit from './car-roof-exit.json';
import faultFindingUnderVoltage from './fault-finding-under-voltage.json';
import gearlessRelease from './gearless-release.json';
import handWindingByTwo from './hand-winding-by-two.json';
import isolateAndProve from './isolate-and-prove.json';
import machineRoomLessRelease from './machine-room-less-release.json';
import pitEntry from './pit-entry.json';
import pitExit from './pit-exit.json';
import returnToService from './return-to-service.json';
import safetyGearEngaged from './safety-gear-engaged.json';
import talkingToTrappedPeople from './talking-to-trapped-people.json';
import type { Procedure } from './procedure';

// tests/training/procedures hold the data to the type
export const procedures = [
  betweenFloors,
  brakeCheck,
  bypassDevice,
  callTakingAndDispatch,
  carRoofEntry,
  carRoofExit,
  faultFindingUnderVoltage,
  gearlessRelease,
  handWindingByTwo,
  isolateAndProve,
  machineRoomLessRelease,
  pitEntry,
  pitExit,
  returnToService,
  safetyGearEngaged,
  talkingToTrappedPeople,
] as unknown as readonly Procedure[];

export function findProcedure(id: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id);
}
