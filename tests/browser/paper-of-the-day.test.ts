import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { buildSite, freshFolder, writeFiles } from '../support/build-site.ts';
import { shiftsOn } from '../support/page-state.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveBuilt } from '../support/served-site.ts';
import { article, siteYaml } from '../support/small-content.ts';

const NOW = '2026-11-28T15:00:00+07:00';
const LINE =
  'breaking: { text: Gempa guncang selatan Jawa Barat, link: /2026/11/s0/, until: 2026-11-28 18:00 }\n';

/** Thirty stories, one an hour before the build, back into the day before. */
const stories = Object.fromEntries(
  Array.from({ length: 30 }, (_, number) => {
    const date = new Date(Date.parse(NOW) - number * 3_600_000 - 600_000).toISOString();
    const fields = {
      title: `Berita ke-${number}`,
      date,
      section: number % 2 ? 'nasional' : 'internasional',
    };
    const extra: Record<string, string> =
      number === 20
        ? { featured: '1', updated: '{ time: 2026-11-28 14:20, what: jumlah korban menjadi 12 }' }
        : number === 3
          ? { updated: '2026-11-28 13:05' }
          : {};
    return [`articles/2026/11/s${number}.md`, article({ ...fields, ...extra })];
  }),
);

let site: ServedSite;
beforeAll(async () => {
  const content = writeFiles(freshFolder('day'), { 'site.yaml': siteYaml + LINE, ...stories });
  const { code, output, out } = await buildSite(content, { WARTA_NOW: NOW });
  expect(code, output).toBe(0);
  site = await serveBuilt(out);
});
afterAll(() => site.close());

async function openAt(time: string, path = '', width = 360): Promise<Page> {
  const viewport = { width, height: 740 };
  const { page } = await openPage(site.browser, 'about:blank', { viewport });
  await page.clock.setFixedTime(new Date(time));
  await page.goto(site.url + path);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Times whose relative form is wider than the room that they stand in, or that touch a headline. */
const spilling = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main time[data-ago]')].flatMap((time) => {
      const copy = time.cloneNode(false) as HTMLElement;
      copy.removeAttribute('data-ago');
      copy.textContent = time.dataset['ago']!;
      const { height, width } = time.getBoundingClientRect();
      time.after(copy);
      copy.style.width = `${width}px`;
      copy.style.flex = 'none';
      copy.style.whiteSpace = time.closest('.ticker, .byline') ? 'normal' : 'nowrap';
      const spills =
        copy.scrollWidth > Math.ceil(width) + 1 || copy.offsetHeight > Math.ceil(height) + 1;
      const said = `${time.dataset['ago']} in ${time.textContent}`;
      copy.remove();
      return spills ? [said] : [];
    }),
  );

describe('a paper of the day', () => {
  test('puts the clock first of what is of today, the date of the rest', async () => {
    const page = await openAt('1990-01-01T00:00:00Z', 'nasional/');
    const times = await page.locator('main .age').allTextContents();
    expect(times[0]).toBe('13.50, 28\u00a0Nov 2026');
    expect(times.find((time) => time.startsWith('27 Nov'))).toBe('27 Nov 2026, 23.50');
    await page.context().close();
  });

  test('keeps a lead on top whose update says what is new, with both its times', async () => {
    const page = await openAt('1990-01-01T00:00:00Z');
    expect(await page.locator('main h2').first().textContent()).toBe('Berita ke-20');
    expect(await page.locator('main .age').first().innerText()).toBe(
      '27 Nov 2026, 18.50\nDiperbarui 14.20, 28\u00a0Nov 2026',
    );
    await page.goto(`${site.url}2026/11/s20/`);
    expect(await page.locator('.byline').innerText()).toMatch(
      /Jumat, 27 November 2026, 18\.50 WIB[\s\S]*Diperbarui Sabtu, 28 November 2026, 14\.20 WIB: jumlah korban menjadi 12/,
    );
    await page.goto(`${site.url}nasional/`);
    const updated = page.getByText('Diperbarui').first();
    expect(await updated.textContent()).toBe('Diperbarui 13.05');
    await page.context().close();
  });

  test.each([
    [360, '2026-11-28T15:01:00+07:00'],
    [360, '2026-11-29T10:00:00+07:00'],
    [768, '2026-11-28T15:01:00+07:00'],
    [1280, '2026-11-28T15:01:00+07:00'],
    [1280, '2026-11-29T10:00:00+07:00'],
  ])(
    'at %i px wide, read at %s, says how long ago where there is room, and moves nothing',
    async (width, time) => {
      for (const path of ['', 'nasional/', '2026/11/s0/']) {
        const page = await openAt(time, path, width);
        expect(await page.locator('main [data-ago]').count(), path).toBeGreaterThan(0);
        expect(await spilling(page), path).toEqual([]);
        expect(await shiftsOn(page, 'all'), path).toBe(0);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, path).toBe(0);
        await page.context().close();
      }
    },
  );

  test('shows the urgent line with its time on the front, once, and empties its room after its end', async () => {
    const page = await openAt('2026-11-28T15:01:00+07:00');
    const line = page.locator('.breaking');
    expect(await line.locator('time').textContent()).toBe('14.50, 28\u00a0Nov 2026');
    expect(await line.locator('time').getAttribute('data-ago')).toBe('11 menit lalu');
    expect(await page.locator('.urgent').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const [colour, ground] = await page.evaluate(() => {
      const { outlineColor } = getComputedStyle(document.activeElement!);
      return [outlineColor, getComputedStyle(document.querySelector('.breaking')!).backgroundColor];
    });
    expect(colour).toBe('rgb(255, 253, 248)');
    expect(ground).not.toBe(colour);
    await page.context().close();
    const late = await openAt('2026-11-28T18:00:01+07:00');
    expect(
      await late.locator('.breaking').evaluate((box) => getComputedStyle(box).visibility),
    ).toBe('hidden');
    expect(await shiftsOn(late, 'all')).toBe(0);
    await late.context().close();
  });
});
