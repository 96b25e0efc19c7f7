import type { Browser } from 'playwright-core';
import { demonstration, filesIn } from '../../support/build-site.ts';
import { photoContent, PHOTO_NOW } from '../../support/photo-edition/content.ts';
import { WHERE_FROM } from '../../support/photo-edition/photos.ts';
import { serveContent } from '../../support/served-site.ts';
import { table } from '../report/table.ts';
import { blankArea } from './blank-area.ts';
import { firstSentenceAt, headlinesWithin, raggedLines } from './headlines.ts';

/** A phone's screen, and a wide window, in CSS pixels. */
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };
/** Lists whose headlines are looked at for ragged lines. */
const LISTS = ['', 'nasional/', 'daerah/', 'internasional/', 'hukum/', 'olahraga/'];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

async function onPage<T>(
  browser: Browser,
  url: string,
  viewport: typeof PHONE,
  measure: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  try {
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready);
    return await measure(page);
  } finally {
    await page.close();
  }
}

async function measured(name: string, content: string, now?: string): Promise<string[]> {
  const site = await serveContent(content, now === undefined ? {} : { WARTA_NOW: now });
  try {
    const { browser, url } = site;
    const blank = await onPage(browser, url, WIDE, blankArea);
    const first = await onPage(browser, url, PHONE, async (page) => [
      await headlinesWithin(page, PHONE.height),
      await headlinesWithin(page, 3 * PHONE.height),
    ]);
    let [lines, ragged] = [0, 0];
    for (const list of LISTS) {
      const found = await onPage(browser, url + list, PHONE, raggedLines);
      lines += found.lines;
      ragged += found.ragged;
    }
    const articles = filesIn(site.out).filter((file) => /^\d{4}\/.*index\.html$/.test(file));
    const tops: number[] = [];
    for (const file of articles) {
      const path = file.slice(0, -'index.html'.length);
      const top = await onPage(browser, url + path, PHONE, firstSentenceAt);
      if (top !== undefined) tops.push(top);
    }
    tops.sort((a, b) => a - b);
    const within = tops.filter((top) => top + 24 <= PHONE.height).length;
    return [
      name,
      percent(blank.cells),
      percent(blank.bands),
      `${first[0]} / ${first[1]}`,
      `${ragged} of ${lines}`,
      `${within} of ${tops.length}`,
      `${Math.round(tops[Math.floor(tops.length / 2)] ?? 0)} / ${Math.round(tops.at(-1) ?? 0)}`,
    ];
  } finally {
    await site.close();
  }
}

/**
 * How the front page and the articles are composed, of the demonstration edition and of one with
 * photographs: blank area at 1,280 px, headlines on a phone's screens, ragged lines, and where the
 * text of articles begins.
 */
export async function bench(): Promise<string> {
  const rows = [
    await measured('demonstration', demonstration),
    await measured('photographs', await photoContent(), PHOTO_NOW),
  ];
  const head = [
    'edition',
    'blank in cells',
    'blank between bands',
    'headlines on 1 / 3 screens',
    'ragged lines',
    'first sentence on the first screen',
    'begins at, median / last, px',
  ];
  return `${WHERE_FROM}\n\n${table(head, rows)}`;
}
