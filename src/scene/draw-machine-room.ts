// The machine room: turning sheave, main switch with padlock and tag, cabinet door, probes.
import type { Frame } from '../session/frame';
import { drawLeads, furnishProbes } from './draw-leads';
import { type Picture, showState } from './picture';

export function furnishMachineRoom(picture: Picture): void {
  furnishProbes(picture);
}

export function drawMachineRoom(picture: Picture, frame: Frame): void {
  picture.images.get('sheave')?.setRotation(frame.car.position * 10);
  picture.images.get('governor')?.setAlpha(1);
  showState(picture, 'main-switch', frame.mainSwitchOn ? 'on' : 'off');
  showState(picture, 'padlock', frame.padlock ? 'locked' : null);
  showState(picture, 'tag', frame.tag ? 'hung' : null);
  showState(picture, 'cabinet', frame.cabinetOpen ? 'open' : 'shut');
  picture.ink.clear();
  drawLeads(picture, frame);
}
