import type { BrowserContext, Page } from 'playwright-core';

/** A page of the edition that has every kind, in one of its states. */
export type State = {
  name: string;
  /** Below the site's address. */
  path: string;
  /** Done to the context before the page is opened. */
  before?: (context: BrowserContext) => Promise<unknown>;
  /** Done on the page to reach the state. */
  reach?: (page: Page, site: string) => Promise<void>;
  /** What the reader set earlier, as it is stored. */
  settings?: Record<string, string>;
  media?: 'print';
};

/** Opens a state on a fresh page of `context`. */
export async function openState(
  context: BrowserContext,
  site: string,
  { path, before, reach, settings, media }: State,
): Promise<Page> {
  if (settings) {
    await context.addInitScript((values) => {
      if (location.protocol === 'about:') return;
      for (const [name, value] of Object.entries(values)) {
        localStorage.setItem(`warta:${name}`, value);
      }
    }, settings);
  }
  await before?.(context);
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  await page.goto(site + path);
  await reach?.(page, site);
  return page;
}
