// A door panel that vanishes behind the frame as it slides.
import { type Band, showWithin } from './show-within';
import type { Picture } from './picture';

export type Side = {
  readonly id: string;
  /** x of the shut panel, art units */
  readonly home: number;
  readonly width: number;
  /** -1 slides left, 1 right */
  readonly way: -1 | 1;
};

/** An open panel still shows its edge. */
const MOST = 0.94;

/**
 * @param opening 0 shut to 1 open
 * @param band of the picture through which a panel that also rises and sinks is seen
 */
export function slidePanel(
  picture: Picture,
  { id, home, width, way }: Side,
  opening: number,
  band?: Band,
): void {
  const image = picture.images.get(id);
  if (!image) return;
  const share = Math.min(MOST, Math.max(0, opening));
  image.setX(home + way * width * share);
  const gone = image.width * share;
  const across = { from: way < 0 ? gone : 0, length: image.width - gone };
  if (band) showWithin(image, band, across);
  else image.setCrop(across.from, 0, across.length, image.height);
}
