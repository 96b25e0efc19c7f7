import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../support/build-site.ts';
import { openPage } from '../support/browser.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveContent } from '../support/served-site.ts';
import { article, siteYaml } from '../support/small-content.ts';

const code = (text: string): string => `\`\`\`\n${text}\n\`\`\``;
const BODY = `${code('pendek')}\n\nTeks.\n\n${code('x'.repeat(45))}\n\nTeks.\n\n    ${'y'.repeat(200)}\n`;

let site: ServedSite;
beforeAll(async () => {
  const folder = writeFiles(freshFolder('code'), {
    'site.yaml': siteYaml,
    'articles/2015/09/kode.md': article({}, BODY),
    'pages/kode.md': `---\ntitle: Kode\n---\n\n${BODY}`,
  });
  site = await serveContent(folder);
});
afterAll(() => site.close());

test.each(['2015/09/kode/', 'kode/'])(
  'the keyboard reaches the code on /%s that is wider than its box, and no other',
  async (path) => {
    const { page } = await openPage(site.browser, site.url + path);
    const stops = () => page.locator('pre').evaluateAll((all) => all.map((one) => one.tabIndex));
    await expect.poll(stops).toEqual([-1, 0, 0]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(stops).toEqual([-1, -1, 0]);
    await page.context().close();
  },
);
