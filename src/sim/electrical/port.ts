// What a clip's two ends see of a whole network, its own branch included: at most three conductances.
import type { Mesh } from './mesh';
import type { Amperes, Siemens, Volts } from '../units';

/** Drives are currents into the first named end. An end that is the reference has nothing between it and earth. */
export type Port = {
  fromIsEarth: boolean;
  toIsEarth: boolean;
  fromSiemens: Siemens;
  fromDrive: Amperes;
  toSiemens: Siemens;
  toDrive: Amperes;
  between: Siemens;
  betweenDrive: Amperes;
  /** from end to end, found without taking two large potentials from each other */
  volts: Volts;
};

export function newPort(): Port {
  return {
    fromIsEarth: false,
    toIsEarth: false,
    fromSiemens: 0,
    fromDrive: 0,
    toSiemens: 0,
    toDrive: 0,
    between: 0,
    betweenDrive: 0,
    volts: 0,
  };
}

/** @param mesh with nothing left in it but the ends and, last, the reference */
export function readPort(port: Port, mesh: Mesh, from: number, to: number, earth: number): void {
  const { conductance, drive, width } = mesh;
  port.fromIsEarth = from === earth;
  port.toIsEarth = to === earth;
  const last = width - 1;
  const both = from !== earth && to !== earth && from !== to;
  const ofFrom = both ? last - 2 : last - 1;
  const ofTo = last - 1;
  port.fromSiemens = from === earth ? 0 : (conductance[ofFrom * width + last] as number);
  port.fromDrive = from === earth ? 0 : (drive[ofFrom * width + last] as number);
  port.toSiemens = to === earth ? 0 : (conductance[ofTo * width + last] as number);
  port.toDrive = to === earth ? 0 : (drive[ofTo * width + last] as number);
  port.between = both ? (conductance[ofFrom * width + ofTo] as number) : 0;
  port.betweenDrive = both ? (drive[ofFrom * width + ofTo] as number) : 0;
  port.volts = from === to ? 0 : voltsOf(port);
}

function voltsOf(port: Port): Volts {
  const { fromSiemens, fromDrive, toSiemens, toDrive, between, betweenDrive } = port;
  if (port.toIsEarth) return fromSiemens > 0 ? fromDrive / fromSiemens : 0;
  if (port.fromIsEarth) return toSiemens > 0 ? -toDrive / toSiemens : 0;
  const both = fromSiemens + toSiemens;
  if (both === 0) return between > 0 ? betweenDrive / between : 0;
  const push = fromDrive * toSiemens - toDrive * fromSiemens + betweenDrive * both;
  return push / (fromSiemens * toSiemens + between * both);
}
