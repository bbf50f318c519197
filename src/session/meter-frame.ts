// The two meters as views see them: dial, fuse, where the probes are, and what the display shows.
import type { MeterNumber } from '../sim/commands';
import { type MeterMode, type MeterReading, meterModes } from '../sim/electrical/multimeter';
import { meterDisplay, type Simulation } from '../sim/simulation';

export type MeterFrame = {
  readonly mode: MeterMode;
  readonly fuseWhole: boolean;
  readonly red: string | null;
  readonly black: string | null;
  readonly reading: MeterReading | null;
  readonly settling: boolean;
};

/** In use: switched on, or with a probe somewhere. */
export function isMeterOut({ mode, red, black }: MeterFrame): boolean {
  return mode !== 'off' || red !== null || black !== null;
}

/** The second has 400 kohm on its low-impedance position. */
export function meterFrames(simulation: Simulation): {
  readonly meter: MeterFrame;
  readonly secondMeter: MeterFrame;
} {
  return { meter: meterFrame(simulation, 1), secondMeter: meterFrame(simulation, 2) };
}

function meterFrame(simulation: Simulation, meter: MeterNumber): MeterFrame {
  const { electrical } = simulation.state;
  const { terminals } = simulation.plant;
  const at = meter - 1;
  return {
    mode: meterModes[electrical.meterMode[at] ?? 0] ?? 'off',
    fuseWhole: electrical.meterFuseWhole[at] === 1,
    red: terminals[electrical.probeRed[at] ?? -1]?.id ?? null,
    black: terminals[electrical.probeBlack[at] ?? -1]?.id ?? null,
    reading: meterDisplay(simulation, meter) ?? null,
    settling: (electrical.meterSettling[at] ?? 0) > 0,
  };
}
