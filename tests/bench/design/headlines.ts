import type { Page } from 'playwright-core';
import { ARTICLE_PATH, PLACES } from './places.ts';

/** A headline as it stands on a page, in CSS pixels. */
export type Headline = {
  text: string;
  /** Where its first line ends. */
  firstLineBottom: number;
  /** Of every line but the last, the share of the width there is that it takes. */
  fullness: number[];
};

/** Runs in the page: links to articles that can be read, each article once, from the top. */
function readHeadlines({ main, path }: { main: string; path: string }): Headline[] {
  const seen = new Set<string>();
  const isArticle = new RegExp(path);
  const headlines: Headline[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`${main} a[href]`)) {
    const { pathname } = new URL(link.href);
    const text = link.textContent?.trim() ?? '';
    if (!isArticle.test(pathname) || !text || link.ariaHidden === 'true') continue;
    const range = document.createRange();
    range.selectNodeContents(link);
    // Its label stands above it.
    const label = link.querySelector('.label');
    if (label) range.setStartAfter(label);
    // Pieces of one line, such as a word that must not break, stand at one height.
    const lines: { top: number; bottom: number; left: number; right: number }[] = [];
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      const line = lines.find((one) => Math.abs(one.top - top) < 4);
      if (!line) lines.push({ left, right, top, bottom });
      else
        Object.assign(line, {
          left: Math.min(line.left, left),
          right: Math.max(line.right, right),
        });
    }
    const [first] = lines;
    if (!first || seen.has(pathname)) continue;
    seen.add(pathname);
    let block: Element = link;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    const width = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    headlines.push({
      text,
      firstLineBottom: first.bottom + scrollY,
      fullness: lines.slice(0, -1).map(({ left, right }) => (right - left) / width),
    });
  }
  return headlines;
}

/** The headlines of a page in its main part. */
export function measureHeadlines(page: Page): Promise<Headline[]> {
  return page.evaluate(readHeadlines, { main: PLACES.main, path: ARTICLE_PATH.source });
}
