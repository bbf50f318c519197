// What the board's display shows: the status, or a page of its menu with the row that is looked at. Facts, no words.
import type { WorkName } from './board-work';
import { type InputName, inputNames } from './inputs';
import { type Operation, operationOf } from './operations';
import { type SettingId, settingRange, settingRows, type SettingRow } from './settings';
import { faultLog, type LoggedFault } from '../facts';
import { type LiftState, Work } from '../lift-state';

/** In the order in which the keys go through them. */
export const menuPages = ['status', 'inputs', 'log', 'settings', 'work'] as const;
export type MenuPage = (typeof menuPages)[number];
/** How deep one is in the menu: choosing a page, reading its rows, changing a value. */
export const Depth = { pages: 0, rows: 1, editing: 2 } as const;

/** What can be told to the board, in the order of its page. */
export const workRows = ['learn-shaft', 'tune-motor', 'clear-log'] as const;
export type WorkRow = (typeof workRows)[number];

/** A row and how many there are. */
type Place = { readonly row: number; readonly of: number };
export type BoardScreen =
  | { readonly page: 'status'; readonly operation: Operation; readonly work: WorkName | null }
  | { readonly page: 'inputs' | 'log' | 'settings' | 'work'; readonly entered: false }
  | ({
      readonly page: 'inputs';
      readonly entered: true;
      readonly input: InputName;
      readonly on: boolean;
    } & Place)
  | ({ readonly page: 'log'; readonly entered: true; readonly fault: LoggedFault | null } & Place)
  | ({
      readonly page: 'settings';
      readonly entered: true;
      readonly setting: SettingId;
      readonly value: number;
      readonly least: number;
      readonly most: number;
      readonly unit: SettingRow['unit'];
      readonly editing: boolean;
    } & Place)
  | ({ readonly page: 'work'; readonly entered: true; readonly work: WorkRow } & Place);

export function menuPage({ controller }: LiftState): MenuPage {
  return menuPages[controller.menuPage] ?? 'status';
}

/** Rows of the page that is open; at least one. */
export function rowsOf(state: LiftState): number {
  switch (menuPage(state)) {
    case 'inputs':
      return inputNames.length;
    case 'log':
      return Math.max(1, faultLog(state).length);
    case 'settings':
      return settingRows.length;
    case 'work':
      return workRows.length;
    default:
      return 1;
  }
}

export function boardScreen(state: LiftState): BoardScreen {
  const { controller } = state;
  const page = menuPage(state);
  if (page === 'status') return { page, operation: operationOf(state), work: workNow(controller.work) };
  if (controller.menuDepth === Depth.pages) return { page, entered: false };
  const place = { entered: true as const, row: controller.menuRow, of: rowsOf(state) };
  switch (page) {
    case 'inputs': {
      const input = inputNames[controller.menuRow] ?? 'X25';
      return { page, ...place, input, on: state.electrical.inputs[controller.menuRow] === 1 };
    }
    case 'log':
      // the newest first
      return { page, ...place, fault: faultLog(state).at(-1 - controller.menuRow) ?? null };
    case 'settings':
      return { page, ...place, ...settingShown(state) };
    default:
      return { page, ...place, work: workRows[controller.menuRow] ?? 'learn-shaft' };
  }
}

function workNow(work: number): WorkName | null {
  if (work === Work.none) return null;
  return work === Work.learnShaft ? 'learn-shaft' : 'tune-motor';
}

function settingShown(state: LiftState) {
  const { controller, health } = state;
  const row: SettingRow & { readonly id: SettingId } = settingRows[controller.menuRow] ?? settingRows[0];
  const [least, most] = settingRange(state, row);
  const editing = controller.menuDepth === Depth.editing;
  const value = editing ? controller.menuValue : health[row.figure];
  return { setting: row.id, value, least, most, unit: row.unit, editing };
}
