import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { freshFolder, writeFiles } from '../support/build-site.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveContent } from '../support/served-site.ts';
import { siteYaml } from '../support/small-content.ts';

const article = (title: string): string =>
  `---\ntitle: ${title}\ndate: 2025-12-30T08:00:00+07:00\nsection: nasional\nimage: { src: a.jpg, alt: A, credit: F }\n---\n\nIsi berita.\n`;

let site: ServedSite;
beforeAll(async () => {
  const photo = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7fa8c9' } });
  const folder = 'articles/2025/12';
  site = await serveContent(
    writeFiles(freshFolder('small-pictures'), {
      'site.yaml': siteYaml,
      [`${folder}/satu.md`]: article('Berita satu'),
      [`${folder}/dua.md`]: article('Berita dua'),
      [`${folder}/tiga.md`]: article('Berita tiga'),
      [`${folder}/a.jpg`]: await photo.jpeg().toBuffer(),
    }),
  );
});
afterAll(() => site.close());

test.each(['2025/12/dua/', 'nasional/', 'search/?q=berita'])(
  'beside a headline on a phone a picture is a small file on /%s',
  async (path) => {
    const { page } = await openPage(site.browser, site.url + path, {
      ...{ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
    });
    const row = page.locator('.teaser img[srcset*="-200.webp"]').first();
    await row.scrollIntoViewIfNeeded();
    const shown = () => row.evaluate((one) => (one as HTMLImageElement).currentSrc);
    await expect.poll(shown).toMatch(/-200\.webp$/);
    await page.context().close();
  },
);
