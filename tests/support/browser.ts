import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { CHROMIUM_SWITCHES, chromiumPath } from './chromium.ts';
import { androidFonts } from './fonts.ts';

/**
 * Starts Chromium with the fonts of a phone, and with more switches where needed. Rejects with the way
 * out where there is none.
 */
export async function startBrowser(...more: string[]): Promise<Browser> {
  const args = [...CHROMIUM_SWITCHES, ...more];
  const env = { ...process.env, ...androidFonts() };
  return chromium.launch({ executablePath: chromiumPath(), args, env });
}

/** A page that remembers what went wrong on it: errors, refusals of the policy, requests elsewhere. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(url).origin && origin !== 'null') troubles.push(`asks ${request.url()}`);
  });
  await page.goto(url);
  return { page, troubles };
}
