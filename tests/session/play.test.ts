// From a hotspot to a command: the tool in hand decides, several possibilities open a menu, views follow covers.
import { beforeEach, describe, expect, test } from 'vitest';
import { useHotspot as act } from '../../src/session/play';
import { createSession, type Session } from '../../src/session/session';
import { createViewStore, type ViewStore } from '../../src/session/view-store';
import { exampleFolder, loadLevel } from '../support/level-files';

const level = loadLevel(exampleFolder);
let session: Session;
let views: ViewStore;

beforeEach(() => {
  session = createSession(level, 1);
  views = createViewStore();
});

const frame = () => session.store.getState().frame;

function inMachineRoom(): void {
  session.send({ type: 'walk', to: 'machine-room' });
  session.advance(9000);
}

test('the only thing to do is done at once, whatever is in hand', () => {
  views.setState({ tool: 'ruler' });
  act(session, views, 'landing', 'lock-cover');
  expect(frame().landings[0]?.coverOpen).toBe(true);
});

test('where there is more than one, the tool in hand decides', () => {
  inMachineRoom();
  act(session, views, 'machine-room', 'main-switch');
  expect(frame().mainSwitchOn).toBe(false);
  views.setState({ tool: 'padlock' });
  act(session, views, 'machine-room', 'main-switch');
  expect(frame().padlock).toBe(true);
});

test('and with a tool that fits none the menu opens', () => {
  inMachineRoom();
  views.setState({ tool: 'ruler' });
  act(session, views, 'machine-room', 'main-switch');
  expect([views.getState().menu, frame().mainSwitchOn]).toEqual(['main-switch', true]);
});

test('a refusal comes back by name', () => {
  expect(act(session, views, 'landing', 'enter-car')).toBe('door-shut');
});

describe('the open cabinet', () => {
  beforeEach(() => {
    inMachineRoom();
    act(session, views, 'machine-room', 'view:cabinet');
  });

  test('is looked into when it opens', () => expect(views.getState().closeUp).toBe('cabinet'));

  test('takes a jumper end by end, and gives it back', () => {
    views.setState({ tool: 'jumper' });
    act(session, views, 'cabinet', 'terminal:rail.120');
    expect(views.getState().jumperFrom).toBe('rail.120');
    act(session, views, 'cabinet', 'terminal:rail.130');
    expect([frame().jumpers, views.getState().jumperFrom]).toEqual([
      [{ from: 'rail.120', to: 'rail.130' }],
      null,
    ]);
    act(session, views, 'cabinet', 'terminal:rail.130');
    expect(frame().jumpers).toEqual([]);
  });
});

test('a node of the diagram is marked and unmarked', () => {
  act(session, views, 'drawing-table', 'node:124');
  expect(views.getState().node).toBe('124');
  act(session, views, 'drawing-table', 'node:124');
  expect(views.getState().node).toBeNull();
});
