// Every shared procedure, by id.
import carRoofEntry from './car-roof-entry.json';
import carRoofExit from './car-roof-exit.json';
import pitEntry from './pit-entry.json';
import pitExit from './pit-exit.json';
import type { Procedure } from './procedure';

// tests/training/procedures hold the data to the type
export const procedures = [carRoofEntry, carRoofExit, pitEntry, pitExit] as unknown as readonly Procedure[];

export function findProcedure(id: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id);
}
