// The four keys under the board's display: up and down go through pages, rows and values, enter goes in, changes, keeps
// or begins, back goes out. What the display then shows: board-screen.ts.
import { Depth, menuPage, menuPages, rowsOf, workRows } from './board-screen';
import { beginWork } from './board-work';
import { clearLog } from './fault-log';
import { settingRows, stepSetting } from './settings';
import type { BoardKey, Refusal } from '../commands';
import type { Emit } from '../events';
import { type LiftState, Work } from '../lift-state';

export function pressBoardKey(state: LiftState, key: BoardKey, emit: Emit): Refusal | undefined {
  if (state.electrical.boardAlive === 0) return 'no-power';
  emit({ type: 'board-key-pressed', key });
  if (key === 'enter') return enter(state, emit);
  if (key === 'back') goOut(state);
  else step(state, key === 'up' ? 1 : -1);
  return undefined;
}

/** Down the list is on to the next row; a value goes up with the upper key. */
function step(state: LiftState, by: 1 | -1): void {
  const { controller } = state;
  if (controller.menuDepth === Depth.pages) {
    controller.menuPage = (controller.menuPage - by + menuPages.length) % menuPages.length;
  } else if (controller.menuDepth === Depth.rows) {
    const rows = rowsOf(state);
    controller.menuRow = (controller.menuRow - by + rows) % rows;
  } else {
    const row = settingRows[controller.menuRow];
    if (row) controller.menuValue = stepSetting(state, row, controller.menuValue, by);
  }
}

function goOut({ controller }: LiftState): void {
  if (controller.menuDepth === Depth.pages) controller.menuPage = 0;
  else controller.menuDepth--;
}

function enter(state: LiftState, emit: Emit): Refusal | undefined {
  const { controller } = state;
  const page = menuPage(state);
  if (controller.menuDepth === Depth.pages) {
    if (page === 'status') return undefined;
    controller.menuDepth = Depth.rows;
    controller.menuRow = 0;
    return undefined;
  }
  if (page === 'work') return begin(state, emit);
  if (page === 'settings') change(state, emit);
  return undefined;
}

function begin(state: LiftState, emit: Emit): Refusal | undefined {
  switch (workRows[state.controller.menuRow]) {
    case 'clear-log':
      clearLog(state);
      emit({ type: 'log-cleared' });
      return undefined;
    case 'tune-motor':
      return beginWork(state, Work.tuneMotor, emit);
    default:
      return beginWork(state, Work.learnShaft, emit);
  }
}

function change(state: LiftState, emit: Emit): void {
  const { controller, health } = state;
  const row = settingRows[controller.menuRow];
  if (!row) return;
  if (controller.menuDepth === Depth.rows) {
    controller.menuDepth = Depth.editing;
    controller.menuValue = health[row.figure];
    return;
  }
  controller.menuDepth = Depth.rows;
  const from = health[row.figure];
  if (from === controller.menuValue) return;
  health[row.figure] = controller.menuValue;
  emit({ type: 'setting-changed', setting: row.id, from, to: controller.menuValue });
}

/** A board that loses its power forgets where one was in its menu. */
export function leaveMenu({ controller }: LiftState): void {
  controller.menuPage = 0;
  controller.menuDepth = Depth.pages;
  controller.menuRow = 0;
  controller.menuValue = 0;
}
