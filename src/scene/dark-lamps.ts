// Lamps that the art draws lit although they hang on the board's supply: put out when the board is dead.
// Lights on the lighting circuit (car, well, machine room) stay on, for the main switch does not reach them.
import type { ViewName } from '../session/view-store';
import type { Picture } from './picture';

const OFF = 0x27332f;
type Lamp = readonly [x: number, y: number, radius: number];
type Lamps = { readonly part: string; readonly lamps: readonly Lamp[]; readonly only?: string };

/** Against the part's top left corner, art units. `only`: the state of the part in which they can be seen. */
const lampsOf: Partial<Readonly<Record<ViewName, readonly Lamps[]>>> = {
  cabinet: [{ part: 'supply', lamps: [[96, 140, 7]] }],
  cutaway: [
    {
      part: 'cabinet-small',
      lamps: [
        [64, 26, 4],
        [78, 26, 4],
      ],
    },
  ],
  'machine-room': [
    { part: 'cabinet', only: 'open', lamps: [152, 174, 196, 218].map((x): Lamp => [x, 80, 5]) },
    { part: 'cabinet', only: 'shut', lamps: [230, 275, 320].map((x): Lamp => [x, 95, 14]) },
  ],
};

/** @param ink in which they are painted over */
export function darkenLamps(picture: Picture, boardAlive: boolean, ink = picture.ink): void {
  const { view, parts, shown } = picture;
  if (boardAlive) return;
  for (const { part: id, only, lamps } of lampsOf[view] ?? []) {
    const part = parts.get(id);
    if (!part || (only !== undefined && shown.get(id) !== only)) continue;
    for (const [x, y, radius] of lamps)
      ink.fillStyle(OFF, 1).fillCircle(part.x + x, part.y + y, radius + 0.5);
  }
}
