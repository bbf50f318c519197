// What somebody hears who sees nothing: the page's title and headings as they come, live regions as they change, and the
// name of whatever the focus comes to. Collected in the page, told in order.
import type { Page } from '@playwright/test';
import type { LetPass } from './player';

export type Heard =
  | { readonly kind: 'page'; readonly text: string }
  | { readonly kind: 'live'; readonly text: string }
  | {
      readonly kind: 'focus';
      readonly name: string;
      /** of the groups and dialogs it stands in, from the outside inwards */
      readonly within: readonly string[];
      readonly role: string;
      readonly states: readonly string[];
    }
  /** what has the focus has changed */
  | { readonly kind: 'state'; readonly states: readonly string[] }
  | { readonly kind: 'key'; readonly key: string }
  /** the focus fell to the page as a whole: its listener stands nowhere */
  | { readonly kind: 'lost' };

type Ear = { heard: Heard[] };

/** Begins before the page opens. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(openEar);
}

export async function heardIn(page: Page): Promise<readonly Heard[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  return page.evaluate(() => (globalThis as unknown as Ear).heard);
}

/** Time in small pieces, as a clock lets it pass: what happens in each is heard before the next. */
export const asHeard: LetPass = (page, ticks) =>
  page.evaluate(async (count) => {
    type Sitting = { advance(ticks: number): void; store: { getState(): { frame: { events: unknown[] } } } };
    const { session } = (globalThis as unknown as { liftwright: { session: Sitting } }).liftwright;
    const piece = 40;
    for (let left = count; left > 0; left -= piece) {
      session.advance(Math.min(piece, left));
      if (session.store.getState().frame.events.length > 0)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  }, ticks);

/** Runs in the page. */
function openEar(): void {
  const heard: Heard[] = [];
  (globalThis as unknown as Ear).heard = heard;
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (element: Element): string =>
    plain(
      [...element.childNodes]
        .map((node) => {
          if (!(node instanceof Element)) return node.textContent ?? '';
          if (node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility()) return '';
          return node instanceof HTMLImageElement ? node.alt : ` ${textOf(node)} `;
        })
        .join(''),
    );
  const named = (ids: string) =>
    plain(
      ids
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label) return plain(label);
    const by = element.getAttribute('aria-labelledby');
    if (by) return named(by);
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return plain([...labels].map(textOf).join(' '));
    return textOf(element) || plain(element.getAttribute('title'));
  };
  const described = (element: Element) => {
    const by = element.getAttribute('aria-describedby');
    return by ? [named(by)] : [];
  };
  const roleOf = (element: Element): string => {
    const tag = element.tagName.toLowerCase();
    if (tag === 'input') return (element as HTMLInputElement).type;
    return element.getAttribute('role') ?? (/^h\d$/.test(tag) ? 'heading' : tag);
  };
  const statesOf = (element: Element): string[] => {
    const is = (name: string) => element.getAttribute(`aria-${name}`);
    const states: string[] = described(element);
    if (is('pressed') === 'true') states.push('pressed');
    if (is('checked') === 'true' || (element as HTMLInputElement).checked) states.push('checked');
    if (is('haspopup')) states.push('menu');
    if (is('expanded')) states.push(is('expanded') === 'true' ? 'open' : 'closed');
    if (element.tagName === 'SUMMARY')
      states.push((element.parentElement as HTMLDetailsElement).open ? 'open' : 'closed');
    if (element instanceof HTMLSelectElement)
      states.push(`= ${plain(element.selectedOptions[0]?.textContent)}`);
    else if (
      element instanceof HTMLInputElement &&
      /^(text|number|search)$/.test(element.type) &&
      element.value
    )
      states.push(`= ${element.value}`);
    return states;
  };
  const withinOf = (element: Element): string[] => {
    const names: string[] = [];
    const groups = 'fieldset, dialog, [role="group"], [role="radiogroup"], [role="dialog"]';
    for (let box = element.parentElement?.closest(groups); box; box = box.parentElement?.closest(groups)) {
      const legend = box.querySelector(':scope > legend');
      const name = legend ? textOf(legend) : nameOf(box);
      if (box.matches('fieldset, dialog, [aria-label], [aria-labelledby]'))
        names.unshift(plain([name, ...described(box)].join(' ')).slice(0, 200));
    }
    return names;
  };
  const live = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
  const said = new WeakMap<Element, string>();
  const speak = (region: Element, isNew: boolean) => {
    const text = textOf(region);
    if (text === said.get(region) && !isNew) return;
    said.set(region, text);
    if (text) heard.push({ kind: 'live', text });
  };
  let title = '';
  const look = () => {
    const headings = [...document.querySelectorAll('h1')].map(textOf).join(' / ');
    const now = `${document.title} | ${headings}`;
    if (now === title || headings === '') return;
    title = now;
    heard.push({ kind: 'page', text: now });
  };
  const start = () => {
    new MutationObserver((changes) => {
      look();
      const regions = new Set<Element>();
      // the same words again, said anew
      const again = new Set<Element>();
      for (const { target, addedNodes, type } of changes) {
        if (type === 'attributes') {
          const at = target as Element;
          if (at === document.activeElement) heard.push({ kind: 'state', states: statesOf(at) });
          continue;
        }
        const near = target instanceof Element ? target : target.parentElement;
        const region = near?.closest(live);
        if (region) regions.add(region);
        if (region && [...addedNodes].some((node) => node instanceof Element)) again.add(region);
        // a region that comes with its text is read at once only when it is an alert
        for (const node of addedNodes)
          if (node instanceof Element && !region)
            for (const one of [node, ...node.querySelectorAll(live)])
              if (one.matches('[role="alert"]')) regions.add(one);
              else if (one.matches(live)) said.set(one, textOf(one));
      }
      for (const region of regions) speak(region, again.has(region));
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-pressed', 'aria-checked', 'aria-expanded'],
    });
    look();
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const [name, role, states] = [nameOf(target), roleOf(target), statesOf(target)];
    heard.push({ kind: 'focus', name, within: withinOf(target), role, states });
  });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (/^(Tab|Shift|Control|Arrow.*)$/.test(key)) return;
      heard.push({ kind: 'key', key });
      requestAnimationFrame(() =>
        setTimeout(() => document.activeElement === document.body && heard.push({ kind: 'lost' }), 250),
      );
    },
    true,
  );
  start();
}
