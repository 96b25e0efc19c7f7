import type { Page } from 'playwright-core';
import { SELECTORS } from './selectors.ts';

/** Headlines of which the first line is wholly within the first `height` CSS pixels of a page. */
export function headlinesWithin(page: Page, height: number): Promise<number> {
  return page.evaluate(
    ({ selector, height: limit }) => {
      const lines = [...document.querySelectorAll(selector)].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getClientRects()[0];
      });
      return lines.filter((line) => line && line.width > 0 && line.bottom + scrollY <= limit)
        .length;
    },
    { selector: SELECTORS.headlines, height },
  );
}

/**
 * Lines of headings, and how many of them are ragged: shorter than 55 % of their measure though
 * another line follows.
 */
export function raggedLines(page: Page): Promise<{ lines: number; ragged: number }> {
  return page.evaluate((selector) => {
    let [lines, ragged] = [0, 0];
    for (const heading of document.querySelectorAll(selector)) {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const widths = new Map<number, { left: number; right: number }>();
      for (const { left, right, top, width, height } of range.getClientRects()) {
        if (width === 0 || heading.closest('.hidden')) continue;
        const row = Math.round((top + height / 2) / 8);
        const known = widths.get(row) ?? widths.get(row - 1) ?? widths.get(row + 1);
        if (known) {
          known.left = Math.min(known.left, left);
          known.right = Math.max(known.right, right);
        } else widths.set(row, { left, right });
      }
      const measure = heading.getBoundingClientRect().width;
      const rows = [...widths.values()];
      lines += rows.length;
      ragged += rows.slice(0, -1).filter(({ left, right }) => right - left < 0.55 * measure).length;
    }
    return { lines, ragged };
  }, SELECTORS.headings);
}

/** Where the first sentence of an article begins, in CSS pixels from the top; undefined where there is none. */
export function firstSentenceAt(page: Page): Promise<number | undefined> {
  return page.evaluate((selector) => {
    const first = document.querySelector(selector);
    return first ? first.getBoundingClientRect().top + scrollY : undefined;
  }, SELECTORS.firstParagraph);
}
