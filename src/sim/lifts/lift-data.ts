// The lift presets as data. A further lift is a further file that says how it differs from an earlier one.
import geared from './geared-630.json';
import machineRoomLess from './mrl-1000.json';
import chain from './ref-1000/chain.json';
import direct from './ref-1000/direct.json';
import lift from './ref-1000/lift.json';
import mains from './ref-1000/mains.json';
import protection from './ref-1000/protection.json';

export type LiftData = typeof lift;
export type ChainData = typeof chain;
export type DirectData = typeof direct;
export type MainsData = typeof mains;
export type ProtectionData = typeof protection;

/** All tables of one lift. */
export type LiftPreset = {
  readonly lift: LiftData;
  readonly chain: ChainData;
  readonly direct: DirectData;
  readonly mains: MainsData;
  readonly protection: ProtectionData;
};

type Patch = { readonly base: string; readonly lift: { readonly id: string } };

const patches: readonly Patch[] = [machineRoomLess, geared];
const presets = new Map<string, LiftPreset>([['ref-1000', { lift, chain, direct, mains, protection }]]);
for (const patch of patches) presets.set(patch.lift.id, merged(liftPreset(patch.base), patch));

export const liftPresetIds: readonly string[] = [...presets.keys()];

/** What any lift may have besides: a residual current device of 30 mA before its controls (EN 81-20, engineering.md 1.1). */
export const liftOptions = ['control-rcd'] as const;

/**
 * A lift by its name, with options added: `ref-1000` or `ref-1000+control-rcd`.
 * @throws RangeError for a name that is no preset or option
 */
export function liftPreset(id: string): LiftPreset {
  const [name = '', ...options] = id.split('+');
  const preset = presets.get(name);
  if (!preset) throw new RangeError(`no lift preset "${name}"; there are ${[...presets.keys()].join(', ')}`);
  const unknown = options.find((option) => !(liftOptions as readonly string[]).includes(option));
  if (unknown !== undefined)
    throw new RangeError(`no option "${unknown}" of a lift; there are ${liftOptions.join(', ')}`);
  if (options.length === 0) return preset;
  const features = [...preset.lift.features, ...options];
  return { ...preset, lift: { ...preset.lift, id, features } };
}

export function isLiftPreset(id: string): boolean {
  const [name = '', ...options] = id.split('+');
  return presets.has(name) && options.every((option) => (liftOptions as readonly string[]).includes(option));
}

/** Objects are merged name by name; anything else, lists too, takes the place of what was there. */
function merged<T>(base: T, patch: object): T {
  const result: Record<string, unknown> = { ...(base as object) };
  for (const [key, value] of Object.entries(patch)) {
    const before = result[key];
    const deeper = isTable(value) && isTable(before);
    if (key !== 'base') result[key] = deeper ? merged(before, value) : value;
  }
  return result as T;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Above this travel ropes are heavy enough for a lift to be given compensation. [?] */
const MOST_UNCOMPENSATED = 30;

/** A preset with some of the lift's own figures changed; the names are those of `LiftData`. */
export function changedPreset(preset: LiftPreset, changes: object): LiftPreset {
  const lift = merged(preset.lift, changes);
  return lift.floors === preset.lift.floors
    ? { ...preset, lift }
    : withFloors({ ...preset, lift }, lift.floors);
}

/** A preset with another number of landings, for measuring what floors cost. @param floors at least 2 */
export function withFloors(preset: LiftPreset, floors: number): LiftPreset {
  // landing nodes count on from the first; 1200 leaves room for any number
  const renamed = (node: string): string => (node === '120' ? '1200' : node);
  const rename = <E extends { a: string; b: string }>(row: E): E => ({
    ...row,
    a: renamed(row.a),
    b: renamed(row.b),
  });
  const { chain: wiring, lift } = preset;
  const { machine } = lift;
  const tall = (floors - 1) * lift.floorPitch > MOST_UNCOMPENSATED;
  const compensationPerMetre = tall ? machine.ropePerMetre : machine.compensationPerMetre;
  return {
    ...preset,
    lift: { ...lift, floors, machine: { ...machine, compensationPerMetre } },
    chain: {
      ...wiring,
      devices: wiring.devices.map(rename),
      cables: wiring.cables.map(rename),
      bypasses: wiring.bypasses.map(rename),
      inputs: wiring.inputs.map((input) => ({ ...input, node: renamed(input.node) })),
      landingLock: { ...wiring.landingLock, firstNode: 1200 },
    },
  };
}
