// What a monkey does in one go, as the browser's own input messages: real presses, taps, strokes and keys, not calls of
// the page's listeners.
import { drawIndex, type Random } from '../../src/sim/random';

export type Point = { readonly x: number; readonly y: number };
export type Input = readonly [
  'Input.dispatchMouseEvent' | 'Input.dispatchTouchEvent' | 'Input.dispatchKeyEvent',
  Readonly<Record<string, unknown>>,
];

type Key = { readonly key: string; readonly code: string; readonly at: number; readonly text?: string };

const named = (key: string, at: number, text?: string): Key => ({
  key,
  code: key,
  at,
  ...(text ? { text } : {}),
});
const enter = named('Enter', 13, '\r');
const tab = named('Tab', 9);
const space: Key = { key: ' ', code: 'Space', at: 32, text: ' ' };
const arrows = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].map((key, index) =>
  named(key, 37 + index),
);
const letters = [...'1234567890amz<'].map((text): Key => ({ key: text, code: '', at: 0, text }));
const keys: readonly Key[] = [
  ...[tab, tab, tab, tab, tab, tab, enter, enter, enter, space, space, ...arrows, ...arrows, ...letters],
  ...[named('Escape', 27), named('Escape', 27), named('Home', 36), named('End', 35), named('PageUp', 33)],
  ...[named('PageDown', 34), named('Backspace', 8), named('Delete', 46), named('F2', 113)],
];
const SHIFT = 8;

export function drawDeed(random: Random, at: Point, other: Point): readonly Input[] {
  const dice = random();
  if (dice < 0.34) return click(at, 'left', 1);
  if (dice < 0.37) return [...click(at, 'left', 1), ...click(at, 'left', 2)];
  if (dice < 0.39) return click(at, 'right', 1);
  if (dice < 0.46) return [mouse('mouseMoved', at)];
  if (dice < 0.5) return drag(at, other);
  if (dice < 0.54) return [mouse('mouseWheel', at, { deltaX: 0, deltaY: (random() - 0.4) * 900 })];
  if (dice < 0.68) return [touch('touchStart', at), touch('touchEnd')];
  if (dice < 0.71) return [touch('touchStart', at), touch('touchMove', other), touch('touchEnd')];
  const key = keys[drawIndex(random, keys.length)] ?? tab;
  return press(key, random() < 0.25 ? SHIFT : 0);
}

function mouse(type: string, { x, y }: Point, more: object = {}): Input {
  return ['Input.dispatchMouseEvent', { type, x, y, ...more }];
}

function click(at: Point, button: 'left' | 'right', clickCount: number): readonly Input[] {
  return [
    mouse('mouseMoved', at),
    mouse('mousePressed', at, { button, clickCount }),
    mouse('mouseReleased', at, { button, clickCount }),
  ];
}

function drag(from: Point, to: Point): readonly Input[] {
  const held = { button: 'left', buttons: 1 };
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [
    mouse('mousePressed', from, { ...held, clickCount: 1 }),
    mouse('mouseMoved', half, held),
    mouse('mouseMoved', to, held),
    mouse('mouseReleased', to, { button: 'left', clickCount: 1 }),
  ];
}

function touch(type: string, ...touchPoints: readonly Point[]): Input {
  return ['Input.dispatchTouchEvent', { type, touchPoints }];
}

function press({ key, code, at, text }: Key, modifiers: number): readonly Input[] {
  const common = { key, code, windowsVirtualKeyCode: at, modifiers };
  return [
    [
      'Input.dispatchKeyEvent',
      { ...common, type: text ? 'keyDown' : 'rawKeyDown', ...(text ? { text } : {}) },
    ],
    ['Input.dispatchKeyEvent', { ...common, type: 'keyUp' }],
  ];
}
