// The lift presets as data. A further lift is a further folder.
import chain from './ref-1000/chain.json';
import direct from './ref-1000/direct.json';
import lift from './ref-1000/lift.json';
import mains from './ref-1000/mains.json';

export type LiftData = typeof lift;
export type ChainData = typeof chain;
export type DirectData = typeof direct;
export type MainsData = typeof mains;

/** All tables of one lift. */
export type LiftPreset = {
  readonly lift: LiftData;
  readonly chain: ChainData;
  readonly direct: DirectData;
  readonly mains: MainsData;
};

const presets: Readonly<Record<string, LiftPreset>> = { 'ref-1000': { lift, chain, direct, mains } };

export const liftPresetIds: readonly string[] = Object.keys(presets);

/** @throws RangeError for a name that is no preset */
export function liftPreset(id: string): LiftPreset {
  const preset = presets[id];
  if (!preset) throw new RangeError(`no lift preset "${id}"; there are ${liftPresetIds.join(', ')}`);
  return preset;
}
