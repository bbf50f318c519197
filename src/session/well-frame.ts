// What can be seen and switched in the well: on the car's roof and in the pit.
import type { PlaceName } from '../sim/commands';
import { placeName, roofLanding } from '../sim/facts';
import { gaugeNumber } from '../sim/faults/gauges';
import { NOBODY_WHERE, shaftStops, stations } from '../sim/lift-state';
import type { Simulation } from '../sim/simulation';

const PIT_WATER = gaugeNumber('pit-water');

/** A lamp that gets less is as good as dark. [?] */
const LEAST_VOLTS = 110;

export type Held = 'up' | 'down' | 'none';

export type WellFrame = {
  /** landing whose sill the car's roof is near enough to step over, or 0 */
  readonly roofAt: number;
  readonly stops: Readonly<Record<(typeof shaftStops)[number], boolean>>;
  readonly inspection: { readonly 'car-top': boolean; readonly pit: boolean };
  /** inspection from the pit is to be ended from the lowest landing */
  readonly pitResetDue: boolean;
  /** direction pressed at each station */
  readonly held: Readonly<Record<(typeof stations)[number], Held>>;
  readonly lightOn: { readonly roof: boolean; readonly well: boolean };
  /** whether the lamps on the roof and in the well give light */
  readonly lights: { readonly roof: boolean; readonly well: boolean };
  /** where the tool bag lies, null on the shoulder */
  readonly toolBag: PlaceName | null;
  /** millimetres of water on the pit's floor */
  readonly pitWater: number;
  /** safety-gear switch has acted */
  readonly gearSwitch: boolean;
};

export function wellFrame({ state, plant }: Simulation): WellFrame {
  const { stops, inspection, held, gearSwitch, roofLight, wellLight, pitResetDue, lampVolts } =
    state.electrical;
  const pressed = (name: (typeof shaftStops)[number]) => stops[shaftStops.indexOf(name)] === 1;
  const way = (name: (typeof stations)[number]): Held => {
    const direction = held[stations.indexOf(name)] ?? 0;
    return direction > 0 ? 'up' : direction < 0 ? 'down' : 'none';
  };
  return {
    roofAt: roofLanding(state, plant.preset.lift),
    stops: {
      'car-top-stop': pressed('car-top-stop'),
      'pit-stop-upper': pressed('pit-stop-upper'),
      'pit-stop-lower': pressed('pit-stop-lower'),
    },
    inspection: { 'car-top': inspection[0] === 1, pit: inspection[1] === 1 },
    pitResetDue: pitResetDue === 1,
    held: { 'car-top': way('car-top'), pit: way('pit'), 'machine-room': way('machine-room') },
    lightOn: { roof: roofLight === 1, well: wellLight === 1 },
    lights: { roof: isLamp(1, lampVolts), well: isLamp(2, lampVolts) },
    toolBag: state.people.toolBag === NOBODY_WHERE ? null : placeName(state, state.people.toolBag),
    pitWater: state.wear.gauge[PIT_WATER] ?? 0,
    gearSwitch: gearSwitch === 1,
  };
}

/** @param lamp its place in the row of lamps */
function isLamp(lamp: number, volts: Float64Array): boolean {
  return (volts[lamp] ?? 0) > LEAST_VOLTS;
}
