import type { Page } from 'playwright-core';
import { PLACES } from './places.ts';

/** Runs in the page: where the first line of the body's first paragraph ends, in CSS pixels. */
function readFirstLine(body: string): number | undefined {
  const paragraphs = document.querySelectorAll(`${body} > p`);
  for (const paragraph of paragraphs) {
    // A note of the site's own, such as that an advertiser paid, is no sentence of the article.
    if (paragraph.className) continue;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const line = [...range.getClientRects()].find(({ width }) => width > 1);
    if (line) return line.bottom + scrollY;
  }
  return undefined;
}

/** The y at which an article's first line of text has been seen whole; none for one without text. */
export function measureFirstLine(page: Page): Promise<number | undefined> {
  return page.evaluate(readFirstLine, PLACES.body);
}
