import { expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { serveContent } from '../../support/served-site.ts';
import { siteYaml, article } from '../../support/small-content.ts';

const HEADLINE = `&lt;b&gt; & <i>Ma'ruf</i> > "1" &#99999999999; &amp;amp; &constructor;`;

test('a headline full of signs is in the list of saved stories as it was written', async () => {
  const site = await serveContent(
    writeFiles(freshFolder('odd'), {
      'site.yaml': siteYaml,
      'articles/2015/09/satu.md': article({ title: HEADLINE }),
    }),
  );
  try {
    const { page } = await openPage(site.browser, `${site.url}2015/09/satu/`);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('link', { name: 'Lihat daftar' }).click();
    await page.waitForURL('**/saved/');
    const titles = page.locator('.copies h2');
    await expect.poll(() => titles.count()).toBe(1);
    expect((await titles.first().textContent())?.trim()).toBe(HEADLINE);
    await page.getByLabel('Cari dalam simpanan').fill('&lt;b');
    await expect.poll(() => titles.count()).toBe(1);
  } finally {
    await site.close();
  }
});
