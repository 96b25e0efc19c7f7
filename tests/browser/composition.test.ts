import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankShare } from '../bench/design/blank.ts';
import type { Design } from '../bench/design/measure.ts';
import { measureDesign, PHONE } from '../bench/design/measure.ts';
import { builtPages } from '../bench/site/built-pages.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import { photoContent, PHOTO_NOW } from '../support/photo-edition/content.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveContent } from '../support/served-site.ts';

const EDITIONS: { name: string; serve(): Promise<ServedSite> }[] = [
  { name: 'the demonstration edition', serve: serveDemonstration },
  {
    name: 'an edition with photographs',
    serve: async () => serveContent(await photoContent(), { WARTA_NOW: PHOTO_NOW }),
  },
];

// The levels of a page that is composed: `npm run bench -- design` names what falls short of them.
describe.each(EDITIONS)('$name', ({ serve }) => {
  let site: ServedSite;
  let design: Design;
  beforeAll(async () => {
    site = await serve();
    design = await measureDesign(site, builtPages(site.out));
  });
  afterAll(() => site.close());

  test('has a front page whose cells are filled, and columns of sections that end together', () => {
    expect(blankShare(design.blank.cells)).toBeLessThanOrEqual(0.06);
    expect(blankShare(design.blank.bands)).toBeLessThanOrEqual(0.1);
  });

  test('has its lead in the order in which it is drawn, so that nothing moves while it comes', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.url);
    const isAfter = await page.locator('.lead').evaluate((lead) => {
      const [headline, picture] = [lead.querySelector('h2')!, lead.querySelector('img')!];
      return headline.compareDocumentPosition(picture) === Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(isAfter).toBe(true);
    await page.close();
  });

  test.each(['', 'internasional/', 'nasional/', 'daerah/'])(
    'leaves no row empty above the picture of the lead of /%s on a tablet',
    async (path) => {
      const page = await site.browser.newPage({ viewport: { width: 768, height: 1024 } });
      await page.goto(site.url + path);
      const gap = await page.locator('.lead').evaluate((lead) => {
        const picture = lead.querySelector('.teaser__picture');
        const above = lead.querySelector('h2')!.getBoundingClientRect().bottom;
        return picture === null ? 0 : picture.getBoundingClientRect().top - above;
      });
      expect(gap).toBeLessThanOrEqual(24);
      await page.close();
    },
  );

  test('asks at most 40 kB of pictures of who reads a story without one to its end on a phone', async () => {
    const stories = [...builtPages(site.out)].filter(
      ({ kind, html }) => kind === 'article' && !html.includes('story__lead'),
    );
    for (const { path } of stories.slice(0, 4)) {
      const page = await site.browser.newPage({ viewport: PHONE, deviceScaleFactor: 2 });
      let bytes = 0;
      page.on('response', async (answer) => {
        if (answer.url().includes('/_p/')) bytes += (await answer.body()).length;
      });
      await page.goto(site.url + path.slice(1));
      await page.locator('.next').first().scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect(bytes, path).toBeLessThanOrEqual(40_000);
      await page.close();
    }
  });

  test('shows three headlines on the first screen of a phone, and eleven on three', () => {
    const within = (screens: number): number =>
      design.headlines.filter((one) => one.firstLineBottom <= screens * PHONE.height).length;
    expect(within(1)).toBeGreaterThanOrEqual(3);
    expect(within(3)).toBeGreaterThanOrEqual(11);
  });

  test('sets headlines on a phone in lines that are more than half full', () => {
    const ragged = design.lines.filter(({ full }) => full < 0.55);
    expect(ragged.length / design.lines.length).toBeLessThanOrEqual(5 / 170);
  });

  test('begins the text of an article on the first screen of a phone in the usual case', () => {
    const ys = [...design.firstLines.values()];
    const early = ys.filter((y) => y <= PHONE.height);
    expect(early.length / ys.length).toBeGreaterThanOrEqual(0.6);
  });
});
