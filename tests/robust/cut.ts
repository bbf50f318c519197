// What a page does not show whole: text that its box cuts off, and what stands out of the side of the window.
import type { Page } from '@playwright/test';

/** @returns what is cut, each told by its element and the pixels that are missing */
export async function cutIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 2;
    // text that leans into the padding round it is still whole
    const padding = 12;
    const found: string[] = [];
    const told = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const isSpokenOnly = (element: Element) =>
      element.closest('.spoken, .stage, [aria-hidden="true"], .printed-record') !== null;
    const beyond = document.documentElement.scrollWidth - window.innerWidth;
    if (beyond > 0) found.push(`the page is ${beyond} pixels wider than its window`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || isSpokenOnly(element) || element.clientWidth <= 1) continue;
      if (element.matches('input:not([type="text"], [type="number"], [type="search"])')) continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') continue;
      const across = element.scrollWidth - element.clientWidth;
      const down = element.scrollHeight - element.clientHeight;
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (across > slack && (overflowX === 'hidden' || overflowX === 'clip'))
        found.push(`${told(element)} is cut by ${across} across`);
      else if (
        across > (isText ? padding : slack) &&
        overflowX === 'visible' &&
        (isText || element.matches('button, a, label'))
      )
        found.push(`${told(element)} stands out by ${across} across`);
      if (down > slack && (overflowY === 'hidden' || overflowY === 'clip'))
        found.push(`${told(element)} is cut by ${down} down`);
      else if (down > slack && overflowY === 'visible' && element.matches('button, a.button'))
        found.push(`${told(element)} stands out by ${down} down`);
      const { right, left } = element.getBoundingClientRect();
      const scrolls = element.parentElement?.closest('.stage-scroll, .timeline') ?? null;
      if (isText && !scrolls && (right > window.innerWidth + slack || left < -slack) && beyond <= 0)
        found.push(`${told(element)} lies beyond the side`);
    }
    return [...new Set(found)].slice(0, 12);
  });
}
