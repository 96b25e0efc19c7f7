import type { Page } from 'playwright-core';
import type { ServedSite } from '../../support/served-site.ts';
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

/** Measures the front page, and each of the articles at `paths`. */
export async function measureDesign(site: ServedSite, paths: readonly string[]): Promise<Design> {
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
  const firstLines = new Map<string, number>();
  for (const path of paths) {
    await visit(phone, path);
    const y = await measureFirstLine(phone);
    if (y !== undefined) firstLines.set(path, y);
  }
  return { blank: blank as Design['blank'], headlines, firstLines };
}
