// Where the two meters sit: the branch each is to every circuit it touches, and by which port it looks in.
import type { Clip } from './clip-on';

export const circuitNames = ['chain', 'direct', 'mains', 'mainsTurned'] as const;
export type CircuitName = (typeof circuitNames)[number];

export type Instrument = {
  readonly clips: Readonly<Record<CircuitName, Clip>>;
  /** number of the port in each circuit, -1 where the meter does not touch it */
  readonly ports: Record<CircuitName, number>;
};

export const newClip = (): Clip => ({ from: 0, to: 0, conductance: 0, emf: 0 });

export function createInstrument(): Instrument {
  return {
    clips: { chain: newClip(), direct: newClip(), mains: newClip(), mainsTurned: newClip() },
    ports: { chain: -1, direct: -1, mains: -1, mainsTurned: -1 },
  };
}
