// The open control cabinet: lamps, contactors, stop, fuse; probes and jumpers on the rail.
import type { Frame } from '../session/frame';
import { layoutOf } from './art';
import { drawLeads, furnishProbes } from './draw-leads';
import { addImage, anchorOf, type Picture, showKey, showState } from './picture';

export function furnishCabinet(picture: Picture, frame: Frame): void {
  for (const lamp of Object.keys(frame.board.lamps)) {
    const [x, y] = anchorOf(picture, `lamp:${lamp}`);
    if (x === 0) continue; // not every input has a lamp on this board
    addImage(picture, `lamp:${lamp}`, 'cabinet/lamp-off.svg', { x: x - 24, y: y - 24, w: 48, h: 48 });
  }
  furnishProbes(picture);
  const shut = picture.images.get('shut');
  if (shut) picture.container.bringToTop(shut);
}

export function drawCabinet(picture: Picture, frame: Frame): void {
  picture.images.get('shut')?.setVisible(!frame.cabinetOpen);
  for (const [lamp, on] of Object.entries(frame.board.lamps)) {
    const colour = lamp.startsWith('Y') ? 'red' : 'green';
    showKey(picture, `lamp:${lamp}`, on ? `cabinet/lamp-on-${colour}.svg` : 'cabinet/lamp-off.svg', 48, 48);
  }
  showState(picture, 'contactor:KMY', frame.contactors.KMY ? 'pulled' : 'dropped');
  showState(picture, 'contactor:KMB', frame.contactors.KMB ? 'pulled' : 'dropped');
  showState(picture, 'cabinet-stop', frame.stopPressed ? 'pressed' : 'released');
  showState(picture, 'fuse:FU1', frame.chainFuseWhole ? 'in' : 'blown');
  picture.ink.clear();
  if (frame.cabinetOpen) drawLeads(picture, frame);
}

/** Terminals of a circuit node, marked when the diagram points at it. */
export function markNode(picture: Picture, node: string | null): void {
  if (node === null) return;
  const spot = layoutOf(picture.view).hotspots.find(({ id }) => id === `terminal:rail.${node}`);
  if (spot) picture.ink.lineStyle(5, 0xffd23f, 1).strokeRoundedRect(spot.x, spot.y, spot.w, spot.h, 8);
}
