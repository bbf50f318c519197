// Which panels stand beside the picture in a level: none for work at a lift where one only decides, or sits at a desk.
import type { Level } from '../../level-format/level';

export type PanelsThere = { readonly bag: boolean; readonly work: boolean; readonly desk: boolean };

/** Passengers carry no tools. At a desk one has none either, unless it is only the telephone of somebody who goes to the lift themselves. */
export function panelsThere({ role, desk }: Pick<Level, 'role' | 'desk'>): PanelsThere {
  const work = role !== 'passenger' && (desk === undefined || desk.onSite === true);
  return { bag: role !== 'passenger' && (work || desk === undefined), work, desk: desk !== undefined };
}
