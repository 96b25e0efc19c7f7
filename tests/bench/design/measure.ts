import type { Page } from 'playwright-core';
import type { ServedSite } from '../../support/served-site.ts';
import type { BuiltPage } from '../site/built-pages.ts';
import type { Blank } from './blank.ts';
import { measureBlank } from './blank.ts';
import { measureFirstLine } from './first-sentence.ts';
import type { Headline } from './headlines.ts';
import { measureHeadlines } from './headlines.ts';

/** What a common phone shows at once, and a desktop. */
export const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 860 };

/** What was measured of an edition. */
export type Design = {
  blank: Awaited<ReturnType<typeof measureBlank>>;
  /** Of the front page on a phone, from the top. */
  headlines: Headline[];
  /** Of the front page and the lists on a phone: of every line but the last of each headline. */
  lines: { text: string; full: number }[];
  /** Of articles by path: where the first line of text ends on a phone. */
  firstLines: Map<string, number>;
};

/** Runs in the page: pictures far down take their room only once they are there. */
async function loadPictures(): Promise<void> {
  const pictures = [...document.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  await document.fonts.ready;
}

/** Measures the front page, and of the pages of the site the fronts of sections and each article. */
export async function measureDesign(
  site: ServedSite,
  pages: Iterable<Pick<BuiltPage, 'kind' | 'path'>>,
): Promise<Design> {
  const open = async (viewport: { width: number; height: number }): Promise<Page> => {
    const context = await site.browser.newContext({ viewport, reducedMotion: 'reduce' });
    return context.newPage();
  };
  const visit = async (page: Page, path: string): Promise<void> => {
    await page.goto(new URL(path.replace(/^\//, ''), site.url).href);
    await page.evaluate(loadPictures);
  };
  const desktop = await open(DESKTOP);
  await visit(desktop, '/');
  const blank: Record<string, Blank[]> = await measureBlank(desktop);
  const phone = await open(PHONE);
  await visit(phone, '/');
  const headlines = await measureHeadlines(phone);
  const listed = [...headlines];
  const firstLines = new Map<string, number>();
  for (const { kind, path } of pages) {
    if (kind !== 'section' && kind !== 'article') continue;
    await visit(phone, path);
    if (kind === 'section') listed.push(...(await measureHeadlines(phone)));
    else {
      const y = await measureFirstLine(phone);
      if (y !== undefined) firstLines.set(path, y);
    }
  }
  const lines = listed.flatMap(({ text, fullness }) => fullness.map((full) => ({ text, full })));
  return { blank: blank as Design['blank'], headlines, lines, firstLines };
}
