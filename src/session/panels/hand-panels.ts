// What bag, meters, work list and top bar offer. The panels send what is made here, so that what is told to be
// offered is what a player finds.
import type {
  Command,
  MeterNumber,
  Probe,
  StopParty,
  StopReason,
  Wearable,
  WorkKind,
} from '../../sim/commands';
import { stopParties, stopReasons } from '../../sim/desk-words';
import type { MeterMode } from '../../sim/electrical/multimeter';
import { dialModes } from '../meter-dial';
import type { Frame } from '../frame';
import type { MeterFrame } from '../meter-frame';
import { partsHere, type Thing, thingsHere, workKinds } from '../things-here';

export type Worn = { readonly item: Wearable; readonly on: boolean };

export function wornNow({ helmet, shoes, harness }: Frame): readonly Worn[] {
  return [
    { item: 'helmet', on: helmet },
    { item: 'safety-shoes', on: shoes },
    { item: 'harness', on: harness },
  ];
}

export function wearAct({ item, on }: Worn): Command {
  return { type: on ? 'take-off' : 'put-on', item };
}

/** The first meter goes unnamed, as everywhere. */
const which = (meter: MeterNumber) => (meter === 1 ? {} : { meter });

export function dialAct(to: MeterMode, meter: MeterNumber): Command {
  return { type: 'set-dial', to, ...which(meter) };
}

export function liftProbeAct(probe: Probe, meter: MeterNumber): Command {
  return { type: 'lift-probe', probe, ...which(meter) };
}

export function meterFuseAct(meter: MeterNumber): Command {
  return { type: 'replace-meter-fuse', ...which(meter) };
}

export function meterActs(shown: MeterFrame, meter: MeterNumber): readonly Command[] {
  const inUse = (['red', 'black'] as const).filter((probe) => shown[probe] !== null);
  return [
    ...dialModes.map((mode) => dialAct(mode, meter)),
    ...inUse.map((probe) => liftProbeAct(probe, meter)),
    ...(shown.fuseWhole ? [] : [meterFuseAct(meter)]),
  ];
}

/** @param by of the gauge's unit, where the thing turns */
export function workAct({ gauge, turns }: Thing, how: WorkKind, by?: number): Command {
  const turned = turns && how === 'adjust' && by !== undefined && Number.isFinite(by);
  return { type: 'work-on', gauge, how, ...(turned ? { by } : {}) };
}

export function exchangeAct(part: string): Command {
  return { type: 'exchange-part', part };
}

/** Without the amounts, of which there is no end. Nothing while hands are busy. */
export function workActs(frame: Frame, lift: string): readonly Command[] {
  if (frame.busy) return [];
  const things = thingsHere(frame, lift).flatMap((thing) => [
    { type: 'measure', gauge: thing.gauge } as const,
    ...workKinds.map((how) => workAct(thing, how)),
  ]);
  return [...things, ...partsHere(frame, lift).map(exchangeAct)];
}

export function stopAct(reason: StopReason, to: StopParty): Command {
  return { type: 'stop-work', reason, to };
}

export function barActs({ recordWritten }: Frame): readonly Command[] {
  const stops = stopReasons.flatMap((reason) => stopParties.map((to) => stopAct(reason, to)));
  return [...(recordWritten ? [] : [{ type: 'write-record' } as const]), ...stops, { type: 'hand-over' }];
}
