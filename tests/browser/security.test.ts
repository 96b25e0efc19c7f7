import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { builtEveryKind } from '../support/built-once.ts';
import { pageStates } from '../support/every-kind/page-states.ts';
import { searchStates } from '../support/every-kind/search-states.ts';
import { openState } from '../support/every-kind/state.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveBuilt } from '../support/served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveBuilt(await builtEveryKind());
});
afterAll(() => site.close());

/** Hears requests elsewhere, those of workers too, refusals of the policy, and errors of scripts. */
function listen(context: BrowserContext, origin: string): string[] {
  const heard: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) heard.push(`asks ${url.href}`);
  });
  context.on('console', (message) => {
    // A file that is not there is what some of the states are about.
    const text = message.text();
    if (message.type() === 'error' && !text.startsWith('Failed to load')) heard.push(text);
  });
  context.on('weberror', (error) => heard.push(String(error.error())));
  return heard;
}

test.each([...pageStates, ...searchStates])(
  '$name asks nobody else and breaks no policy',
  async (state) => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const heard = listen(context, new URL(site.url).origin);
    const page = await openState(context, site.url, state);
    await page.waitForTimeout(100);
    expect(heard).toEqual([]);
    await context.close();
  },
);

test('what an attacker would try is refused: inline scripts, handlers, HTML as text, policies', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  const tried = await page.evaluate(() => {
    const outcome = (attempt: () => void): string => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const world = globalThis as unknown as {
      ran?: boolean;
      trustedTypes: { createPolicy(name: string, rules: object): object };
    };
    const script = document.createElement('script');
    script.append('globalThis.ran = true');
    const outcomes = [
      outcome(() => (document.body.innerHTML = '<b>x</b>')),
      outcome(() => void setTimeout('globalThis.ran = true' as unknown as () => void)),
      outcome(() => world.trustedTypes.createPolicy('lain', {})),
      outcome(() => document.body.setAttribute('onclick', 'globalThis.ran = true')),
      outcome(() => document.body.append(script)),
    ];
    return { outcomes, ran: world.ran };
  });
  expect(tried.outcomes.slice(0, 4)).toEqual(Array(4).fill('TypeError'));
  expect(tried.ran).toBeUndefined();
  await page.context().close();
});

test.each([
  ['2019/05/banjir-di-demak/amp/', 'banjir di demak'],
  ['k%C3%A9rry-latakia/', 'kérry latakia'],
])('the page for the dead address /%s offers a search for %s', async (path, words) => {
  const { page } = await openPage(site.browser, site.url + path);
  expect(await page.locator('#q').inputValue()).toBe(words);
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await page.waitForURL(/\/search\/\?q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);
  await page.context().close();
});
