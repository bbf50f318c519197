// What is there to be done in a view, for whatever shows it: looked up again when something other than time and the
// car's way has changed, and the same list as long as it says the same.
import { useMemo, useRef } from 'preact/hooks';
import type { Hotspot } from '../../session/affordances/affordance';
import { describeHotspot } from '../../session/affordances/hotspots';
import { sameParts } from '../../session/same-parts';
import type { ViewName } from '../../session/view-store';
import { useSitting, useView } from './play-context';

/** @param ids the same list each time @returns for each of them what is there now, or null */
export function useHotspots(view: ViewName, ids: readonly string[]): readonly (Hotspot | null)[] {
  const still = useSitting((state) => state.still);
  const jumperFrom = useView((state) => state.jumperFrom);
  const kept = useRef<readonly (Hotspot | null)[] | undefined>(undefined);
  return useMemo(() => {
    const there = ids.map((id) => describeHotspot(still, view, id, jumperFrom) ?? null);
    kept.current = sameParts(kept.current, there);
    return kept.current;
  }, [still, view, ids, jumperFrom]);
}
