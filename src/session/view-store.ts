// What the player looks at and holds: shared by the drawn scene and the panels, unknown to the lift.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../training/report';

export const viewNames = [
  'cutaway',
  'machine-room',
  'cabinet',
  'drawing-table',
  'landing',
  'car',
  'car-roof',
  'pit',
  'desk',
  'lobby',
] as const;
export type ViewName = (typeof viewNames)[number];

export const tools = [
  'hand',
  'red-probe',
  'black-probe',
  'jumper',
  'padlock',
  'tag',
  'barrier',
  'door-stop',
  'notice',
  'key',
  'spare-contact',
  'ruler',
  'red-probe-2',
  'black-probe-2',
] as const;
export type Tool = (typeof tools)[number];

/** A rectangle of the page in CSS pixels, against the stage's top left corner. */
export type Pane = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Whether the drawn scene stands: it comes, is there, was lost and comes again, or will not come. */
export type PictureState = 'coming' | 'here' | 'lost' | 'gone';

export type ViewState = {
  readonly language: Language;
  /** the close-up; the cutaway stands beside it where there is room */
  readonly closeUp: ViewName;
  readonly tool: Tool;
  /** first end of a jumper being connected */
  readonly jumperFrom: string | null;
  /** where the panels leave room for the drawn scene; null hides that picture */
  readonly closeUpPane: Pane | null;
  readonly cutawayPane: Pane | null;
  /** hotspot under pointer or focus, in whichever view has it */
  readonly hovered: string | null;
  /** hotspot whose action menu is open */
  readonly menu: string | null;
  /** circuit node to highlight in diagram and cabinet */
  readonly node: string | null;
  readonly paused: boolean;
  /** times real time */
  readonly speed: number;
  readonly sound: boolean;
  readonly reducedMotion: boolean;
  /** the loudspeaker could not be opened, whatever was chosen */
  readonly soundFails: boolean;
  readonly picture: PictureState;
};

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(start: Partial<ViewState> = {}): ViewStore {
  return createStore<ViewState>(() => ({
    language: 'zh-CN',
    closeUp: 'landing',
    tool: 'hand',
    jumperFrom: null,
    closeUpPane: null,
    cutawayPane: null,
    hovered: null,
    menu: null,
    node: null,
    paused: false,
    speed: 1,
    sound: true,
    reducedMotion: false,
    soundFails: false,
    picture: 'coming',
    ...start,
  }));
}
