import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import { shiftsOn } from '../support/page-state.ts';
import type { ServedSite } from '../support/served-site.ts';

/** The newest article of the demonstration, of 8 December 2024, 23.40. */
const NEWEST = '2024/12/damaskus-jatuh-assad-lari-ke-moskow/';
const NEWEST_DATE = '8 Des 2024, 23.40';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

/** A page at a time that the device believes it is. */
async function openAt(time: string, path = '', act?: (page: Page) => Promise<unknown>) {
  const { page, troubles } = await openPage(site.browser, 'about:blank', { offline: false });
  await page.clock.setFixedTime(new Date(time));
  await act?.(page);
  await page.goto(site.url + path);
  await page.waitForLoadState('networkidle');
  return { page, troubles: () => troubles.filter((trouble) => !trouble.startsWith('asks ')) };
}

const first = (page: Page, selector = '.age') => page.locator(`main ${selector}`).first();
const agoOf = (page: Page) => first(page).getAttribute('data-ago');

// At once, each in a context of its own, since most of it is waiting.
describe.concurrent('the time of a story', () => {
  test.each([
    ['2024-12-08T23:40:30+07:00', 'Baru saja'],
    ['2024-12-09T00:05:00+07:00', '25 menit lalu'],
    ['2024-12-09T02:45:00+07:00', '3 jam lalu'],
    ['2024-12-09T14:00:00+07:00', 'Kemarin'],
    ['2024-12-10T00:00:00+07:00', null],
    ['2024-12-08T23:39:00+07:00', null],
    ['1970-01-02T00:00:00+07:00', null],
  ])('at %s is shown as %s, and its text stays', async (time, shown) => {
    const look = async (path: string): Promise<void> => {
      const { page } = await openAt(time, path);
      expect(await agoOf(page)).toBe(shown);
      expect(await first(page).textContent()).toContain(NEWEST_DATE);
      if (shown) expect(await first(page).getAttribute('title')).toBe(NEWEST_DATE);
      expect(await shiftsOn(page, 'all')).toBe(0);
      await page.context().close();
    };
    await Promise.all(['', 'internasional/'].map(look));
  });

  test('lies over the date where that stands, within the page, on paper not at all', async () => {
    const { page } = await openAt('2024-12-09T00:05:00+07:00');
    const seen = () =>
      first(page).evaluate((time) => ({
        text: getComputedStyle(time).visibility,
        over: getComputedStyle(time, '::before').content,
      }));
    expect(await seen()).toEqual({ text: 'hidden', over: '"25 menit lalu"' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await seen()).toEqual({ text: 'visible', over: 'none' });
    await page.context().close();
  });

  test('keeps the clock on the page of the article', async () => {
    const { page } = await openAt('2024-12-09T00:05:00+07:00', NEWEST);
    expect(await first(page, '.byline .age').getAttribute('data-ago')).toBe(
      '25 menit lalu, 23.40 WIB',
    );
    expect(await first(page, '.byline .age').textContent()).toBe(
      'Minggu, 8 Desember 2024, 23.40 WIB',
    );
    expect(await shiftsOn(page, 'all')).toBe(0);
    await page.context().close();
  });

  test('is renewed when the page is seen again', async () => {
    const { page } = await openAt('2024-12-09T00:05:00+07:00');
    for (const event of ['pageshow', 'visibilitychange']) {
      const [time, shown] =
        event === 'pageshow'
          ? ['2024-12-09T00:30:00+07:00', '50 menit lalu']
          : ['2024-12-10T07:00:00+07:00', null];
      await page.clock.setFixedTime(new Date(time!));
      await page.evaluate((name) => {
        (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
      }, event);
      expect(await agoOf(page)).toBe(shown);
    }
    await page.context().close();
  });
});

describe.concurrent('an old story', () => {
  test.each([
    ['2025-12-01T00:00:00+07:00', 0],
    ['2025-12-10T00:00:00+07:00', 1],
    ['2028-01-01T00:00:00+07:00', 3],
  ])(
    'says at %s that it is %i years old, above its headline, and moves nothing',
    async (time, years) => {
      const { page } = await openAt(time, NEWEST);
      const notice = page.getByText(/^Berita ini terbit \d+ tahun lalu$/);
      expect(await notice.count()).toBe(Math.sign(years));
      if (years > 0) {
        expect(await notice.textContent()).toContain(` ${years} `);
        const box = (await notice.boundingBox())!;
        const kicker = (await page.locator('.story .kicker').first().boundingBox())!;
        const headline = (await page.locator('.story h1').boundingBox())!;
        // In the line of the kicker, beside it.
        expect(box.y).toBeGreaterThanOrEqual((await page.locator('main').boundingBox())!.y);
        expect(box.y + box.height).toBeLessThanOrEqual(headline.y + 1);
        expect(box.x).toBeGreaterThan(kicker.x + kicker.width);
      }
      expect(await shiftsOn(page, 'all')).toBe(0);
      await page.context().close();
    },
  );
});

describe.concurrent('the urgent line', () => {
  const LINE = {
    label: 'Kabar mendesak',
    close: 'Tutup',
    text: 'Gempa magnitudo 6,1 guncang selatan Jawa Barat',
    href: `/${NEWEST}`,
    time: '2024-12-08T23:40:00+07:00',
    written: '23.40, 8\u00a0Des\u00a02024',
  };
  const serveLine = (line: object) => (page: Page) =>
    page.route('**/breaking.json', (route) => route.fulfill({ json: line }));
  const NOW = '2024-12-09T00:05:00+07:00';

  test.each(['', NEWEST, 'internasional/', 'search/', 'saved/'])(
    'comes to /%s from its file, over the page',
    async (path) => {
      const { page, troubles } = await openAt(NOW, path, serveLine(LINE));
      const strip = page.locator('.urgent');
      await strip.waitFor();
      expect(await strip.locator('a').textContent()).toContain(LINE.text);
      expect(await strip.locator('time').getAttribute('data-ago')).toBe('25 menit lalu');
      const box = (await strip.boundingBox())!;
      expect(Math.round(box.y + box.height)).toBe(740);
      expect(await shiftsOn(page, 'all')).toBe(0);
      expect(troubles()).toEqual([]);
      await page.context().close();
    },
  );

  test('stays away once it is closed, until it says something else', async () => {
    const { page } = await openAt(NOW, NEWEST, serveLine(LINE));
    const strip = page.locator('.urgent');
    await strip.getByRole('button', { name: 'Tutup' }).click();
    expect(await strip.count()).toBe(0);
    await page.goto(`${site.url}internasional/`);
    await page.waitForLoadState('networkidle');
    expect(await strip.count()).toBe(0);
    await page.unroute('**/breaking.json');
    await serveLine({ ...LINE, text: 'Peringatan tsunami dicabut' })(page);
    await page.reload();
    await strip.getByText('tsunami').waitFor();
    await page.context().close();
  });

  test('is not shown after its end, nor when it is taken back', async () => {
    const over = await openAt(NOW, NEWEST, serveLine({ ...LINE, until: NOW }));
    expect(await over.page.locator('.urgent').count()).toBe(0);
    await over.page.context().close();
    const { page } = await openAt(NOW, NEWEST, serveLine(LINE));
    await page.locator('.urgent').waitFor();
    await page.unroute('**/breaking.json');
    await serveLine({})(page);
    await page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await page.locator('.urgent').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('is not asked for where data is saved, and missed without a word', async () => {
    const asked: string[] = [];
    const watch = async (page: Page) => {
      await page.addInitScript(() => localStorage.setItem('warta:saver', 'on'));
      page.on('request', (request) => asked.push(request.url()));
    };
    const saving = await openAt(NOW, NEWEST, watch);
    expect(asked.filter((url) => url.endsWith('breaking.json'))).toEqual([]);
    await saving.page.context().close();
    const broken = await openAt(NOW, NEWEST, (page) =>
      page.route('**/breaking.json', (route) => route.fulfill({ body: '<html>hotel' })),
    );
    expect(broken.troubles()).toEqual([]);
    expect(await broken.page.locator('.urgent').count()).toBe(0);
    await broken.page.context().close();
  });

  test('shows the keyboard where it is, against its ground', async () => {
    const { page } = await openAt(NOW, NEWEST, serveLine(LINE));
    await page.locator('.urgent a').focus();
    await page.keyboard.press('Tab');
    const ring = await page.locator('.urgent button').evaluate((button) => {
      const { outlineStyle, outlineColor, color } = getComputedStyle(button);
      return [outlineStyle, outlineColor === color];
    });
    expect(ring).toEqual(['solid', true]);
    await page.context().close();
  });
});
