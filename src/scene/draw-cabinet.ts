// The open control cabinet: lamps, contactors, stop, fuse; probes and jumpers on the rail.
import type { Frame } from '../session/frame';
import type { ViewState } from '../session/view-store';
import { darkenLamps } from './dark-lamps';
import { drawLeads, furnishProbes, locateIn } from './draw-leads';
import { strokeGlow } from './glow';
import { addImage, anchorOf, type Picture, showDrawing, showState } from './picture';
import { showProtection } from './show-protection';

export function furnishCabinet(picture: Picture, frame: Frame): void {
  for (const lamp of Object.keys(frame.board.lamps)) {
    const [x, y] = anchorOf(picture, `lamp:${lamp}`);
    if (x === 0) continue; // not every input has a lamp on this board
    addImage(picture, `lamp:${lamp}`, 'cabinet/lamp-off.svg', { x: x - 24, y: y - 24, w: 48, h: 48 });
  }
  furnishProbes(picture);
}

export function drawCabinet(picture: Picture, frame: Frame, views: ViewState): void {
  const { ink, container } = picture;
  ink.clear();
  const shut = picture.images.get('shut');
  shut?.setVisible(!frame.cabinetOpen);
  if (!frame.cabinetOpen) {
    if (shut) container.bringToTop(shut);
    return;
  }
  for (const [lamp, on] of Object.entries(frame.board.lamps)) {
    const colour = lamp.startsWith('Y') ? 'red' : 'green';
    const drawing = on ? `cabinet/lamp-on-${colour}.svg` : 'cabinet/lamp-off.svg';
    showDrawing(picture, `lamp:${lamp}`, drawing, 48, 48);
  }
  showState(picture, 'contactor:KMY', frame.contactors.KMY ? 'pulled' : 'dropped');
  showState(picture, 'contactor:KMB', frame.contactors.KMB ? 'pulled' : 'dropped');
  showState(picture, 'cabinet-stop', frame.stopPressed ? 'pressed' : 'released');
  showProtection(picture, frame);
  drawRunPanel(picture, frame);
  darkenLamps(picture, frame.board.alive);
  markNode(picture, views.node);
  drawLeads(picture, frame, locateIn(picture), views.jumperFrom);
}

function drawRunPanel(picture: Picture, { machine, well }: Frame): void {
  const held = well.held['machine-room'];
  showState(picture, 'door-bypass', machine.bypass);
  showState(picture, 'emergency-electrical', machine.emergencyElectrical ? 'on' : 'off');
  showState(picture, 'hold-up', held === 'up' ? 'held' : 'free');
  showState(picture, 'hold-down', held === 'down' ? 'held' : 'free');
  showState(picture, 'movement-latch', machine.movementLatched ? 'set' : 'clear');
}

/** Terminals of a circuit node, marked when the diagram points at it. */
function markNode({ ink, layout }: Picture, node: string | null): void {
  const spot = node === null ? undefined : layout.hotspots.find(({ id }) => id === `terminal:rail.${node}`);
  if (spot) strokeGlow(ink, spot, 1.6);
}
