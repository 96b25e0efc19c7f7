import { globSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const drawings = globSync('content/**/*.svg');

/** What letters of DejaVu Sans and Verdana, which some readers have, take more than those of a phone. */
const WIDER = '<style>text { letter-spacing: 0.1em }</style>';

test('no drawing of the demonstration edition cuts its words where letters are wide', async () => {
  expect(drawings.length).toBeGreaterThan(20);
  const page = await browser.newPage();
  const cut: string[] = [];
  for (const file of drawings) {
    await page.setContent(`${WIDER}<body style="margin:0">${readFileSync(file, 'utf8')}</body>`);
    const words = await page.evaluate(() => {
      const drawing = document.querySelector('svg')!.getBoundingClientRect();
      return [...document.querySelectorAll('text')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < drawing.left || right > drawing.right;
        })
        .map(({ textContent }) => textContent);
    });
    cut.push(...words.map((one) => `${file}: ${one}`));
  }
  expect(cut).toEqual([]);
});
