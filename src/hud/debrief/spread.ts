// Marks on a track that stand apart: each as near to its true place as its neighbours let it.

/**
 * @param places between 0 and 1, ascending
 * @param gap the least distance of two marks; smaller when there are too many for the track
 * @returns places between 0 and 1, ascending, no two nearer than the gap
 */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const least = Math.min(gap, 1 / Math.max(1, places.length - 1));
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -least) + least));
  // what was pushed over the end pushes back
  let limit = 1;
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.max(0, Math.min(moved[index] as number, limit));
    limit = (moved[index] as number) - least;
  }
  return moved;
}
