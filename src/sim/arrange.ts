// The scene before the first tick: where the car and people are, who rides, what is worn, what is in the bag.
// Everything else (faults, what the public did) is done to the lift as anybody would do it.
import { placeNumber } from './facts';
import { gaugeNumber } from './faults/gauges';
import { isHealthKey } from './health-state';
import { MACHINE_ROOM } from './lift-state';
import { board } from './people/passengers';
import { becomeRider } from './people/rider-step';
import { provide, type ToolName } from './people/tools';
import type { Simulation } from './simulation';
import type { Metres } from './units';

export type Start = {
  /** landing, or a landing and how far above its level the car's floor stands */
  readonly car?: number | { readonly floor: number; readonly above: Metres } | undefined;
  readonly technician?: string | undefined;
  readonly health?: Readonly<Record<string, number>> | undefined;
  readonly gauges?: Readonly<Record<string, number>> | undefined;
  /** how many ride, of these so many children and old people; how calm they are, how ill one of them is, 0 to 1 */
  readonly passengers?:
    | {
        readonly count: number;
        readonly children?: number | undefined;
        readonly elders?: number | undefined;
        readonly calm?: number | undefined;
        readonly illness?: number | undefined;
      }
    | undefined;
  /** the second technician is in the machine room from the beginning */
  readonly partner?: boolean | undefined;
  readonly tools?: Readonly<Record<string, number>> | undefined;
  /** the player is a passenger: of what age, with what along, held how (words of `rider-words`) */
  readonly player?:
    | { readonly age: string; readonly with?: string | undefined; readonly how?: string | undefined }
    | undefined;
};

/** @throws RangeError for a name that is not there: the level reader has refused such levels before */
export function arrange(simulation: Simulation, start: Start): void {
  const { state, plant } = simulation;
  const { people, mechanics, controller } = state;
  if (start.car !== undefined) {
    const { floor, above } = typeof start.car === 'number' ? { floor: start.car, above: 0 } : start.car;
    mechanics.carPosition = (floor - 1) * plant.preset.lift.floorPitch + above;
    controller.floor = floor;
  }
  if (start.technician !== undefined) {
    const place = placeNumber(state, start.technician);
    if (place < 0) throw new RangeError(`no place "${start.technician}"`);
    people.place = place;
    people.destination = place;
  }
  arrangeFigures(simulation, start);
  if (start.passengers) {
    const { count, children = 0, elders = 0, calm = 1, illness = 0 } = start.passengers;
    board(state, count - children - elders, 'grown');
    board(state, children, 'child');
    board(state, elders, 'elder');
    people.calm = calm;
    people.illness = illness;
  }
  if (start.player) becomeRider(state, start.player);
  if (start.partner) people.partner = MACHINE_ROOM;
  for (const [tool, count] of Object.entries(start.tools ?? {})) provide(state, tool as ToolName, count);
  simulation.acted = true;
}

function arrangeFigures({ state, plant }: Simulation, { health = {}, gauges = {} }: Start): void {
  for (const [name, figure] of Object.entries(health)) {
    if (!isHealthKey(name)) throw new RangeError(`no figure of health "${name}"`);
    state.health[name] = figure;
  }
  for (const [id, figure] of Object.entries(gauges)) {
    const gauge = gaugeNumber(id);
    if (gauge < 0) throw new RangeError(`no gauge "${id}"`);
    state.wear.gauge[gauge] = figure;
  }
  plant.partsStale = true;
  plant.mainsStale = true;
}
