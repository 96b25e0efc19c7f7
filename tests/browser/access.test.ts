import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import { withVoice } from '../support/voice.ts';

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

test('the first key leads past the menu, to what the page is about', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Langsung ke isi' });
  const box = await link.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((one) => one.closest('main') !== null)).toBe(true);
  await page.context().close();
});

/** Presses Tab through a page; what has the focus and cannot be seen, because a bar lies over it. */
async function hiddenFocus(page: Page, presses: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body || one.closest('.player, .toast')) return undefined;
      const { left, top, width, height } = one.getBoundingClientRect();
      const spots = [0.1, 0.5, 0.9].map((part) => [left + width / 2, top + height * part] as const);
      const isSeen = spots.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (one.contains(there) || there.contains(one));
      });
      return isSeen ? undefined : `${one.tagName} ${one.textContent?.trim().slice(0, 40)}`;
    });
    if (name !== undefined) hidden.push(name);
  }
  return hidden;
}

describe('the focus is never hidden', () => {
  test('under the player', async () => {
    const { page } = await openPage(site.browser, site.url, {
      viewport: { width: 360, height: 480 },
    });
    await withVoice(page, { pace: 60_000 });
    await page.goto(site.url + SEED);
    await page.getByRole('button', { name: 'Dengarkan' }).click();
    await page.locator('.player').waitFor();
    await page.locator('main').focus();
    expect(await hiddenFocus(page, 32)).toEqual([]);
    await page.context().close();
  });

  test('under a message', async () => {
    const { page } = await openPage(site.browser, site.url + SEED, {
      viewport: { width: 360, height: 480 },
    });
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('link', { name: 'Lihat daftar' }).waitFor();
    expect(await hiddenFocus(page, 24)).toEqual([]);
    await page.context().close();
  });
});

describe('forced colours', () => {
  const forced = { forcedColors: 'active' } as const;
  const style = (page: Page, where: string, property: string): Promise<string> =>
    page
      .locator(where)
      .first()
      .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

  test.each([SEED, 'search/?q=suriah', 'saved/'])(
    'leave an outline to every focus on /%s, and an edge or a line to every control',
    async (path) => {
      const { page } = await openPage(site.browser, site.url + path, forced);
      await page.locator('[data-display] summary').click();
      const bare = await page.evaluate(() => {
        const wrong: string[] = [];
        const controls = 'a[href], button, input, select, summary';
        for (const one of document.querySelectorAll<HTMLElement>(controls)) {
          if (!one.checkVisibility({ visibilityProperty: true })) continue;
          one.focus({ focusVisible: true } as FocusOptions);
          const shown = one.matches('.choice input') ? one.parentElement! : one;
          const { outlineStyle, outlineWidth, borderTopStyle, textDecorationLine } =
            getComputedStyle(shown);
          const name = `${one.tagName} ${one.textContent?.trim().slice(0, 30)}`;
          if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
            wrong.push(`no focus: ${name}`);
          const isBox = one.matches('button, select, input:not([type=checkbox], [type=radio])');
          if (isBox && borderTopStyle === 'none' && textDecorationLine === 'none')
            wrong.push(`no edge: ${name}`);
        }
        return wrong;
      });
      expect(bare).toEqual([]);
      await page.context().close();
    },
  );

  test('leave the chosen size, the section one is in, and a saved story to be told apart', async () => {
    const { page } = await openPage(site.browser, site.url + SEED, forced);
    await page.locator('[data-display] summary').click();
    const chosen = '.choice--size label:has(:checked)';
    await expect.poll(() => style(page, '.display__panel', 'display')).toBe('grid');
    expect(await style(page, chosen, 'background-color')).not.toBe(
      await style(page, '.choice--size label:not(:has(:checked))', 'background-color'),
    );
    expect(await style(page, '.nav [aria-current]', 'border-bottom-style')).toBe('solid');
    expect(await style(page, '.nav a:not([aria-current])', 'border-bottom-style')).toBe('none');
    await page.keyboard.press('Escape');
    const before = await style(page, '[data-save]', 'background-color');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('[data-save][aria-pressed="true"]').waitFor();
    expect(await style(page, '[data-save]', 'background-color')).not.toBe(before);
    await page.context().close();
  });

  test('leave pictograms and marked words to be seen', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/?q=suriah`, forced);
    await page.locator('mark').first().waitFor();
    const paper = await style(page, 'body', 'background-color');
    expect(await style(page, '.tools svg', 'stroke')).not.toBe(paper);
    expect(await style(page, 'mark', 'background-color')).not.toBe(paper);
    await page.context().close();
  });
});

describe('motion', () => {
  /** Whether going from a list to an article was shown as a movement. */
  async function moves(reducedMotion: 'reduce' | 'no-preference'): Promise<boolean> {
    const { page } = await openPage(site.browser, `${site.url}internasional/`, { reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition: unknown };
        document.documentElement.dataset['moved'] = String(viewTransition !== null);
      });
    });
    await page.locator('main h2 a').first().click();
    await page.waitForURL('**/20*/**');
    const moved = page.locator('html[data-moved]');
    await moved.waitFor();
    const isMoved = (await moved.getAttribute('data-moved')) === 'true';
    await page.context().close();
    return isMoved;
  }

  test('between pages there is some, and none for who wants none', async () => {
    expect(await moves('no-preference')).toBe(true);
    expect(await moves('reduce')).toBe(false);
  });
});

test('the search says what it is doing and found, in regions that were there before', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  // Who waits for long is told so.
  await page.context().route('**/search-index/**', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    await route.continue();
  });
  await page.evaluate(() => {
    const said: string[] = [];
    for (const region of document.querySelectorAll('[role="status"], [aria-live="polite"]')) {
      const note = () => said.push(region.textContent!.trim());
      new MutationObserver(note).observe(region, { childList: true, characterData: true });
    }
    Object.assign(globalThis, { said });
  });
  const said = (): Promise<string> =>
    page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join(' | '));
  await page.locator('#q').fill('latakai');
  await page.locator('[data-search-state="done"]').waitFor();
  await expect.poll(said).toMatch(/Mencari.*\d+ hasil.*latakia/);
  await page.locator('#q').fill('zzqxwvk');
  await expect.poll(said).toMatch(/Tidak ada hasil untuk "zzqxwvk".*ejaan/);
  expect(await page.locator('[data-search-results]').getAttribute('aria-busy')).toBe('false');
  await page.context().close();
});

test('a dark page is printed on white paper in dark ink', async () => {
  const { page } = await openPage(site.browser, site.url);
  await page.evaluate(() => localStorage.setItem('warta:theme', 'dark'));
  await page.goto(site.url + SEED);
  await page.emulateMedia({ media: 'print' });
  const colour = (name: string): Promise<number> =>
    page.evaluate((property) => {
      const value = getComputedStyle(document.body).getPropertyValue(property);
      return Math.max(...value.match(/\d+/g)!.slice(0, 3).map(Number));
    }, name);
  expect(await colour('background-color')).toBeGreaterThan(240);
  expect(await colour('color')).toBeLessThan(60);
  await page.context().close();
});
