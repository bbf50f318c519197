// Which function furnishes and which draws each view.
import type { Level } from '../level-format/level';
import type { Frame } from '../session/frame';
import { buildingOf } from '../session/layouts';
import type { ViewName, ViewState } from '../session/view-store';
import { drawCabinet, furnishCabinet } from './draw-cabinet';
import { drawCar, furnishCar } from './draw-car';
import { drawCarRoof } from './draw-car-roof';
import { drawCutaway, furnishCutaway } from './draw-cutaway';
import { drawDesk, furnishDesk } from './draw-desk';
import { drawDiagram, furnishDiagram } from './draw-diagram';
import { drawLanding, furnishLanding } from './draw-landing';
import { furnishProbes } from './draw-leads';
import { drawLobby, furnishLobby } from './draw-lobby';
import { drawMachineRoom, furnishMachineRoom } from './draw-machine-room';
import { drawPit } from './draw-pit';
import { drawWindows } from './outside';
import type { Picture } from './picture';

/** @param walked share of the technician's walk that is done */
export type Draw = (picture: Picture, frame: Frame, views: ViewState, walked: number) => void;

/** What of a level pictures show beyond the frame. */
export type Scenery = Pick<Level, 'lift' | 'day'>;

/** Adds what a view needs beyond its layout. @returns how to draw it from a frame */
export function furnish(view: ViewName, picture: Picture, frame: Frame, { lift, day }: Scenery): Draw {
  switch (view) {
    case 'cutaway':
      furnishCutaway(picture, frame, buildingOf(lift), day);
      return drawCutaway;
    case 'cabinet':
      furnishCabinet(picture, frame);
      return drawCabinet;
    case 'landing':
      furnishLanding(picture);
      return (shown, now, views) => drawLanding(shown, now, views, day);
    case 'machine-room':
      furnishMachineRoom(picture);
      return (shown, now, views) => {
        drawMachineRoom(shown, now, views);
        if (buildingOf(lift).machineRoom) drawWindows(shown, day);
      };
    case 'car':
      furnishCar(picture);
      return drawCar;
    case 'lobby':
      furnishLobby(picture, frame);
      return (shown, now, _views, walked) => {
        drawLobby(shown, now, walked);
        drawWindows(shown, day);
      };
    case 'car-roof':
      furnishProbes(picture);
      return drawCarRoof;
    case 'pit':
      furnishProbes(picture);
      return drawPit;
    case 'desk':
      furnishDesk(picture, frame);
      return drawDesk;
    default: {
      const sheet = furnishDiagram(picture, lift, frame);
      return (shown, _frame, views) => drawDiagram(shown, sheet, hoveredNode(views) ?? views.node);
    }
  }
}

/** The node under pointer or focus on the drawing table. */
function hoveredNode({ hovered }: ViewState): string | null {
  return /^drawing-table\/node:(.+)$/.exec(hovered ?? '')?.[1] ?? null;
}
