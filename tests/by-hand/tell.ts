// What was heard, as a text to read: one line for each thing said. Names that the focus only passes are left out.
import type { Language } from '../../src/training/report';
import type { Heard } from './listen';

/** How a screen reader names what it comes to; its own words, not the product's. */
const roles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    button: 'button',
    radio: 'radio button',
    menuitem: 'menu item',
    select: 'list',
    summary: 'fold',
    a: 'link',
    text: 'field',
    number: 'number field',
    search: 'search field',
    checkbox: 'box to tick',
    heading: 'heading',
    group: 'picture',
    pressed: 'pressed',
    checked: 'chosen',
    menu: 'has a menu',
    open: 'open',
    closed: 'closed',
  },
  'zh-CN': {
    button: '按钮',
    radio: '单选按钮',
    menuitem: '菜单项',
    select: '下拉列表',
    summary: '折叠区',
    a: '链接',
    text: '输入框',
    number: '数字输入框',
    search: '搜索框',
    checkbox: '复选框',
    heading: '标题',
    group: '画面',
    pressed: '已按下',
    checked: '已选中',
    menu: '有菜单',
    open: '已展开',
    closed: '已收起',
  },
};

export function tell(heard: readonly Heard[], language: Language): readonly string[] {
  const word = (name: string) => roles[language][name] ?? name;
  return heard.flatMap((one, at) => lineFor(one, heard, at, word));
}

function lineFor(
  one: Heard,
  heard: readonly Heard[],
  at: number,
  word: (name: string) => string,
): readonly string[] {
  if (one.kind === 'page') return [`# ${one.text}`];
  if (one.kind === 'live') return [`    “${one.text}”`];
  if (one.kind === 'state') return one.states.length > 0 ? [`    (${one.states.map(word).join(', ')})`] : [];
  if (one.kind === 'lost') return ['  ! focus lost'];
  if (one.kind === 'key') return [];
  const next = heard[at + 1];
  if (!isTold(one, next)) return [];
  const before = heard.findLast(
    (other, place) => place < at && other.kind === 'focus' && isTold(other, heard[place + 1]),
  );
  const entered = one.within.filter((name) => before?.kind !== 'focus' || !before.within.includes(name));
  const key = next?.kind === 'key' ? ` [${keysFrom(heard, at + 1)}]` : '';
  return [
    ...entered.map((name) => `  in: ${name}`),
    `> ${one.name} (${[one.role, ...one.states].map(word).join(', ')})${key}`,
  ];
}

/** A place or a heading is heard even if one goes on at once. */
function isTold({ role }: Extract<Heard, { kind: 'focus' }>, next: Heard | undefined): boolean {
  return next?.kind !== 'focus' || role === 'group' || role === 'heading';
}

/** Keys pressed one after another without anything being said between. */
function keysFrom(heard: readonly Heard[], from: number): string {
  const keys: string[] = [];
  for (let at = from; at < heard.length; at++) {
    const one = heard[at];
    if (one?.kind !== 'key') break;
    keys.push(one.key);
  }
  return keys.join(' ');
}
