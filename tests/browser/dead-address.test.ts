import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { ServedSite } from '../support/served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

test.each([
  ['2019/05/banjir-di-demak.html', 'banjir di demak'],
  ['2019/05/banjir-di-demak/amp/', 'banjir di demak'],
  ['2019/05/Erdo%C4%9Fan-menang/', 'Erdoğan menang'],
  ['2019/05/banjir%E9-di-demak%E0%A4/', 'banjir di demak'],
  ['banjir%20di%20demak%', 'banjir di demak'],
  ['100%-gratis-banjir/', 'gratis banjir'],
  ['%E0%A4%A', ''],
])('/%s offers a search for "%s"', async (path, words) => {
  const { page, troubles } = await openPage(site.browser, site.url);
  // A host may refuse a malformed address itself: what counts is what its 404 page does.
  const html = await (await page.request.get(`${site.url}404.html`)).text();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ status: 404, contentType: 'text/html', body: html })
      : route.continue(),
  );
  await page.goto(site.url + path);
  await page.waitForLoadState('load');
  expect(await page.getByRole('searchbox').inputValue()).toBe(words);
  expect(troubles.filter((one) => !/404/.test(one))).toEqual([]);
  await page.context().close();
});
