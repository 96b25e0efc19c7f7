import type { Page } from 'playwright-core';

type Pagefind = {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
};

/** Asks Pagefind, on a page of the site that has its index, for the paths of the best ten. */
export function askPagefind(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const address = '/pagefind/pagefind.js';
    const engine = (await import(address)) as Pagefind;
    const { results } = await engine.search(words);
    return Promise.all(results.slice(0, 10).map(async (one) => (await one.data()).url));
  }, query);
}
