// Fuses and breakers as drawn, each as it stands; those that this lift has none of are not there.
import type { Frame } from '../session/frame';
import { type Picture, showState } from './picture';

export function showProtection(picture: Picture, { protection }: Frame): void {
  for (const id of picture.parts.keys()) {
    const name = /^(?:fuse|breaker):(.+)$/.exec(id)?.[1];
    if (name !== undefined) showState(picture, id, protection[name] ?? null);
  }
}
