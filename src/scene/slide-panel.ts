// A door panel that vanishes behind the frame as it slides.
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

/** @param opening 0 shut to 1 open */
export function slidePanel(picture: Picture, { id, home, width, way }: Side, opening: number): void {
  const image = picture.images.get(id);
  if (!image) return;
  const share = Math.min(MOST, Math.max(0, opening));
  const gone = image.width * share;
  image.setCrop(way < 0 ? gone : 0, 0, image.width - gone, image.height);
  image.setX(home + way * width * share);
}
