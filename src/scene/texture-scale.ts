// How sharply a view's drawings are turned into textures: for the pane they stand in, with a little to spare.
const STEP = 0.25;
const LEAST = 0.5;
/** Beyond this a texture costs more memory than the eye gets. */
const MOST = 3;
/** A picture is drawn afresh when its pane has outgrown it by this much. */
const OUTGROWN = 1.5;

/** @param devicePixels width of the pane in device pixels. @param artWidth width of the layout in art units */
export function textureScaleFor(devicePixels: number, artWidth: number): number {
  const wanted = Math.ceil(devicePixels / artWidth / STEP) * STEP;
  return Math.min(MOST, Math.max(LEAST, wanted));
}

export function isOutgrown(scale: number, devicePixels: number, artWidth: number): boolean {
  return scale < MOST && devicePixels / artWidth > scale * OUTGROWN;
}
