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
import { drawDarkness, furnishDarkness, roomDarkness } from './darkness';
import { drawLanding, furnishLanding, landingShown } from './draw-landing';
import { furnishProbes } from './draw-leads';
import { drawLobby, furnishLobby } from './draw-lobby';
import { drawMachineRoom, furnishMachineRoom } from './draw-machine-room';
import { drawPit } from './draw-pit';
import { Leavers } from './leavers';
import { drawWindows } from './outside';
import { drawSmokeInSection, drifting } from './smoke';
import type { Picture } from './picture';

/** @param walked share of the technician's walk that is done */
export type Draw = (picture: Picture, frame: Frame, views: ViewState, walked: number) => void;

export type Drawer = {
  readonly draw: Draw;
  /** how many pictures a second show something moving that frames do not tell: so often it is drawn although nothing has changed */
  readonly stirs?: (frame: Frame) => number;
};

/** What of a level pictures show beyond the frame. */
export type Scenery = Pick<Level, 'lift' | 'day'>;

/** Share of dark on the car's roof and in the pit with their lamps out: some light comes through the open door. */
const WELL_DARK = 0.6;
/** Pictures a second of people who walk: as many as the lift has moments. */
const PEOPLE_WALK = 100;
/** Share of dark in a lobby of windows. */
const LOBBY_DARK = 0.7;

/** Adds what a view needs beyond its layout. @returns how to draw it from a frame */
export function furnish(view: ViewName, picture: Picture, frame: Frame, scenery: Scenery): Drawer {
  const { lift, day } = scenery;
  switch (view) {
    case 'cutaway':
      return cutaway(picture, frame, scenery);
    case 'cabinet':
      furnishCabinet(picture, frame);
      return { draw: drawCabinet };
    case 'landing':
      return landing(picture, day);
    case 'machine-room':
      return machineRoom(picture, scenery);
    case 'car':
      furnishCar(picture);
      return {
        draw: (shown, now, views) => drawCar(shown, now, views, day),
        stirs: ({ car }) => drifting(day, car.landing),
      };
    case 'lobby':
      return lobby(picture, frame, day);
    case 'car-roof':
    case 'pit':
      return inTheWell(picture, view);
    case 'desk':
      furnishDesk(picture, frame);
      return { draw: drawDesk };
    default: {
      const sheet = furnishDiagram(picture, lift, frame);
      return { draw: (shown, _frame, views) => drawDiagram(shown, sheet, hoveredNode(views) ?? views.node) };
    }
  }
}

function cutaway(picture: Picture, frame: Frame, { lift, day }: Scenery): Drawer {
  furnishCutaway(picture, frame, buildingOf(lift), day);
  return {
    draw: (shown, now, views, walked) => {
      drawCutaway(shown, now, views, walked);
      drawSmokeInSection(shown, now.floors, day, views.reducedMotion ? 0 : now.seconds);
    },
    stirs: ({ floors }) => drifting(day, floors),
  };
}

function landing(picture: Picture, day: Level['day']): Drawer {
  const leavers = new Leavers();
  furnishLanding(picture);
  return {
    draw: (shown, now, views) => drawLanding(shown, now, views, day, leavers),
    stirs: (now) =>
      leavers.at(now.seconds).length > 0 ? PEOPLE_WALK : drifting(day, landingShown(now)?.floor ?? 0),
  };
}

function machineRoom(picture: Picture, { lift, day }: Scenery): Drawer {
  const { machineRoom: hasRoom } = buildingOf(lift);
  furnishMachineRoom(picture);
  furnishDarkness(picture);
  return {
    draw: (shown, now, views) => {
      drawMachineRoom(shown, now, views);
      if (hasRoom) drawWindows(shown, day);
      drawDarkness(shown, now.powered ? 0 : roomDarkness(day));
    },
  };
}

function lobby(picture: Picture, frame: Frame, day: Level['day']): Drawer {
  furnishLobby(picture, frame);
  furnishDarkness(picture);
  return {
    draw: (shown, now, _views, walked) => {
      drawLobby(shown, now, walked);
      drawWindows(shown, day);
      drawDarkness(shown, now.powered ? 0 : roomDarkness(day) * LOBBY_DARK);
    },
  };
}

function inTheWell(picture: Picture, view: 'car-roof' | 'pit'): Drawer {
  const drawView = view === 'pit' ? drawPit : drawCarRoof;
  furnishProbes(picture);
  furnishDarkness(picture);
  return {
    draw: (shown, now, views) => {
      drawView(shown, now, views);
      const { lights } = now.well;
      drawDarkness(shown, lights.well || (view === 'car-roof' && lights.roof) ? 0 : WELL_DARK);
    },
  };
}

/** The node under pointer or focus on the drawing table. */
function hoveredNode({ hovered }: ViewState): string | null {
  return /^drawing-table\/node:(.+)$/.exec(hovered ?? '')?.[1] ?? null;
}
