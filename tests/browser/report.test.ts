import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proofPage } from '../../src/newsroom/report/page/proof-page.ts';
import { readinessPage } from '../../src/newsroom/report/page/readiness-page.ts';
import { readinessOf } from '../../src/newsroom/report/readiness/look.ts';
import { productionOf } from '../../src/newsroom/report/readiness/production.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { contrastFaults, faults } from '../support/access/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { freshFolder, writeFiles } from '../support/build-site.ts';
import { aSite, anEdition } from '../support/edition.ts';
import { aProof, proofAdvert, proofStory, writingIn } from '../support/report/proof.ts';

const LONG = 'PerusahaanDaerahAirMinumKabupatenKepulauanSiauTagulandangBiaro'.repeat(2);
const now = new Date('2026-11-30T01:00:00.000Z');

/** Three stories and an advert, named by ordinary words or by such that no line takes. */
function proofWith(name: string): string {
  const stories = [1, 2, 3].map((number) =>
    proofStory({
      number,
      headline: `Judul yang panjang tentang ${name}`,
      client: name,
      url: `https://warta.example/2026/11/${name.toLowerCase()}/`,
      visits: 1200 * number,
      changes: [{ time: '2026-11-03T01:00:00.000Z', kind: 'correction', text: name }],
    }),
  );
  const adverts = [proofAdvert({ number: 4, title: name })];
  const proof = aProof({ stories, adverts, client: name });
  return proofPage(proof, writingIn('id', true), 'c'.repeat(64));
}

function pages(): Record<string, string> {
  const edition = anEdition([], { now: now.toISOString() });
  const production = productionOf([], now, 'Asia/Jakarta');
  const words = wordsIn('id').report.readiness;
  const number = new Intl.NumberFormat('id');
  const rows = readinessOf({ site: aSite, edition, production, number }, words);
  const reckoning = { zone: 'Asia/Jakarta', language: 'id' } as const;
  const head = { siteName: 'Warta', made: now.toISOString(), reckoning };
  return {
    'proof.html': proofWith(LONG),
    'plain.html': proofWith('Pasar'),
    'readiness.html': readinessPage(rows, production, words, head),
  };
}

let browser: Browser;
let folder: string;

beforeAll(async () => {
  const picture = await sharp({
    create: { width: 1024, height: 1448, channels: 3, background: '#ccd' },
  })
    .jpeg()
    .toBuffer();
  folder = writeFiles(freshFolder('report'), {
    ...pages(),
    ...Object.fromEntries([1, 2, 3, 4].map((at) => [`pictures/00${at}.jpg`, picture])),
  });
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(['proof.html', 'plain.html', 'readiness.html'])(
  '%s, opened from a folder',
  (name) => {
    let page: Page;
    const troubles: string[] = [];

    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
      page.on('console', (message) => troubles.push(message.text()));
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith('file://')) troubles.push(request.url());
      });
      await page.goto(`file://${join(folder, name)}`);
    });
    afterAll(() => page.close());

    const groundOf = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);

    test('it is whole on a phone and on a wide screen, and asks for nothing from anywhere', async () => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([width, shown]).toEqual([width, width]);
      }
      const loaded = await page.evaluate(() =>
        Array.from(document.images, (img) => img.naturalWidth),
      );
      expect(loaded).toEqual(name === 'readiness.html' ? [] : [1024, 1024, 1024, 1024]);
      expect(troubles).toEqual([]);
    });

    test('it is dark on a dark screen and light on paper, an entry with its picture a page', async () => {
      expect(await groundOf()).toBe('rgb(19, 21, 23)');
      await page.emulateMedia({ media: 'print' });
      expect(await groundOf()).toBe('rgb(255, 255, 255)');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)!.length;
      const box = /\/MediaBox\s*\[([\d. ]+)\]/.exec(pdf)![1]!.trim().split(/\s+/).map(Number);
      // A4 in points.
      expect(box.map(Math.round)).toEqual([0, 0, 595, 842]);
      // All in one table, four entries, and how it is checked.
      if (name === 'plain.html') expect(sheets).toBe(6);
      await page.emulateMedia({ media: 'screen' });
    });

    test('who does not see it can read it, in the dark and in the light', async () => {
      expect(await faults(page)).toEqual([]);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      expect(await contrastFaults(page)).toEqual([]);
    });
  },
);
