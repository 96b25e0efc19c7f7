import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { CHROMIUM_SWITCHES, chromiumPath, wholeChromiumPath } from './chromium.ts';
import type { FontStack } from './fonts.ts';
import { fontsOf } from './fonts.ts';

/**
 * How a browser is started: with the fonts of a phone, and without windows where that is there, unless it
 * says otherwise. What is measured in seconds is measured in the `whole` one, as readers have it, and photos
 * are made smaller there.
 */
export type Start = { stack?: FontStack; switches?: readonly string[]; whole?: boolean };

/** Starts Chromium. Rejects with the way out where there is none. */
export async function startBrowser({
  stack,
  switches = [],
  whole = false,
}: Start = {}): Promise<Browser> {
  const args = [...CHROMIUM_SWITCHES, ...switches];
  const env = { ...process.env, ...(await fontsOf(stack)) };
  const executablePath = whole ? wholeChromiumPath() : chromiumPath();
  return chromium.launch({ executablePath, args, env });
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
