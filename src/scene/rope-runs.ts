// Suspension ropes, governor rope and travelling cable of the cutaway, as lines. 2:1 roping: car and
// counterweight each hang in a loop, one end on the machine, the other fixed above. Plain geometry, art units.
export type Spot = { readonly x: number; readonly y: number };
export type Wheel = Spot & { readonly r: number };
export type RopeRuns = {
  readonly suspension: readonly (readonly Spot[])[];
  /** turning pulleys: on the car, on the counterweight, below the sheave */
  readonly pulleys: readonly Wheel[];
  readonly governor: readonly (readonly Spot[])[];
  readonly tensionPulley: Wheel;
  readonly cable: readonly Spot[];
};

/** Where the ropes of a building run. */
export type Rig = {
  /** falls on both sides of the sheave, and its middle */
  readonly sheave: { readonly left: number; readonly right: number; readonly y: number };
  /** where dead ends are fixed and the deflector hangs */
  readonly ceiling: number;
  /** how far the ground is from where the drawing has it */
  readonly shift: number;
  /** 1 hangs car and counterweight on the rope's ends, 2 in its loops */
  readonly roping: number;
};

export const drawnRig: Rig = { sheave: { left: 252, right: 356, y: 178 }, ceiling: 288, shift: 0, roping: 2 };

const CAR = { x: 378, r: 22 };
const WEIGHT = { x: 189, r: 15 };
const DEFLECTOR_R = 13;
const GOVERNOR = { left: 430, right: 477, y: 252, bottom: 1752, r: 14 };
const CABLE = { fixedX: 296, fixedY: 1000, length: 860, width: 44 };

/**
 * @param carTop y of the car's crosshead
 * @param weightTop y of the counterweight's top
 */
export function ropeRuns(carTop: number, weightTop: number, rig: Rig = drawnRig): RopeRuns {
  const bottom = GOVERNOR.bottom + rig.shift;
  return {
    ...(rig.roping === 1 ? straight(carTop, weightTop, rig) : looped(carTop, weightTop, rig)),
    governor: [fall(GOVERNOR.left, GOVERNOR.y, bottom), fall(GOVERNOR.right, GOVERNOR.y, bottom)],
    tensionPulley: { x: (GOVERNOR.left + GOVERNOR.right) / 2, y: bottom, r: GOVERNOR.r },
    cable: travellingCable(carTop + 160, rig.shift),
  };
}

type Suspension = Pick<RopeRuns, 'suspension' | 'pulleys'>;

function looped(carTop: number, weightTop: number, { sheave, ceiling }: Rig): Suspension {
  const car: Wheel = { x: CAR.x, y: carTop - CAR.r + 4, r: CAR.r };
  const weight: Wheel = { x: WEIGHT.x, y: weightTop - WEIGHT.r + 4, r: WEIGHT.r };
  const deflector: Wheel = { x: weight.x + weight.r + DEFLECTOR_R, y: ceiling - 22, r: DEFLECTOR_R };
  return {
    suspension: [
      [
        { x: sheave.right, y: sheave.y },
        { x: car.x - car.r, y: car.y },
      ],
      fall(car.x + car.r, ceiling, car.y),
      [
        { x: sheave.left, y: sheave.y },
        { x: weight.x + weight.r + 2, y: deflector.y - 8 },
        { x: weight.x + weight.r, y: weight.y },
      ],
      fall(weight.x - weight.r, ceiling, weight.y),
    ],
    pulleys: [car, weight, deflector],
  };
}

function straight(carTop: number, weightTop: number, { sheave, ceiling }: Rig): Suspension {
  const deflector: Wheel = { x: WEIGHT.x + DEFLECTOR_R, y: ceiling - 22, r: DEFLECTOR_R };
  return {
    suspension: [
      fall(sheave.right, sheave.y, carTop + 4),
      [
        { x: sheave.left, y: sheave.y },
        { x: deflector.x + 2, y: deflector.y - 10 },
        { x: WEIGHT.x, y: deflector.y },
        { x: WEIGHT.x, y: weightTop + 4 },
      ],
    ],
    pulleys: [deflector],
  };
}

function fall(x: number, from: number, to: number): readonly Spot[] {
  return [
    { x, y: from },
    { x, y: to },
  ];
}

/** From the middle of the well down, round, and up to the car's floor; its length stays. */
function travellingCable(carFloor: number, shift: number): readonly Spot[] {
  const fixedY = CABLE.fixedY + shift / 2;
  const low = (CABLE.length + shift / 2 + fixedY + carFloor) / 2;
  const r = CABLE.width / 2;
  const bend = Array.from({ length: 13 }, (_, i) => ({
    x: CABLE.fixedX + r - r * Math.cos((Math.PI * i) / 12),
    y: low + r * Math.sin((Math.PI * i) / 12),
  }));
  return [{ x: CABLE.fixedX, y: fixedY }, ...bend, { x: CABLE.fixedX + CABLE.width, y: carFloor }];
}

const SHEAVE_RADIUS_METRES = 0.2;
const GOVERNOR_RADIUS_METRES = 0.13;

/** The rope runs twice as fast as the car, which hangs on the sheave's right: going up turns it to the left. */
export function sheaveAngle(carPosition: number): number {
  return (-2 * carPosition) / SHEAVE_RADIUS_METRES;
}

export function governorAngle(carPosition: number): number {
  return -carPosition / GOVERNOR_RADIUS_METRES;
}
