import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { openPage } from '../../support/browser.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveContent } from '../../support/served-site.ts';
import { article, siteYaml } from '../../support/small-content.ts';
import { saidOn, withVoice } from '../../support/voice.ts';

/** Everything that the renderer makes boxes of, and what is said of it. */
const BODY = `Alinea pertama dengan [tautan](https://lain.example/) dan catatan.[^1]

Baca juga: [Berita lain](/2026/01/lain/)

## Bagian satu

- Butir luar.
  1. Butir dalam.
     - Butir terdalam.
  2. Butir dalam kedua.
- Butir longgar.

  Alinea di dalam butir.

  > Kutipan di dalam butir.

### Bagian kecil

> Kutipan berdiri.
>
> ## Judul dalam kutipan
>
> - Butir kutipan.

#### Bagian terkecil

| Kolom | Angka |
| --- | --- |
| Sel | 1 |

\`\`\`
const kode = 1;
\`\`\`

[Rekaman](https://www.youtube.com/watch?v=aaaaaaaaaaa)

Sesudah *tebal* dan **miring**, dua catatan.[^1][^2]

[^1]: Isi catatan satu.
[^2]: Isi catatan dua.
`;

const SAID = [
  'Kereta lewat',
  'Pagi tadi di kota.',
  'Medan Alinea pertama dengan tautan dan catatan.',
  'Bagian satu',
  'Butir luar.',
  'Butir dalam.',
  'Butir terdalam.',
  'Butir dalam kedua.',
  'Butir longgar.',
  'Alinea di dalam butir.',
  'Kutipan di dalam butir.',
  'Bagian kecil',
  'Kutipan berdiri.',
  'Judul dalam kutipan',
  'Butir kutipan.',
  'Bagian terkecil',
  'Sesudah tebal dan miring, dua catatan.',
  'Catatan kaki',
  'Isi catatan satu.',
  'Isi catatan dua.',
];

let site: ServedSite;
beforeAll(async () => {
  const folder = writeFiles(freshFolder('listen'), {
    'site.yaml': siteYaml,
    'articles/2015/09/semua.md': article({ dateline: 'Medan' }, BODY),
  });
  site = await serveContent(folder);
});
afterAll(() => site.close());

test('says every heading, item and note of a rendered page once, in order, and no mark', async () => {
  const { page } = await openPage(site.browser, site.url);
  await withVoice(page, { pace: 1 });
  await page.goto(`${site.url}2015/09/semua/`);
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  // On a busy machine the player has come and gone before anybody looks for it.
  await expect.poll(() => saidOn(page), { timeout: 30_000 }).toEqual(SAID);
  await page.locator('.player').waitFor({ state: 'detached' });
  await page.context().close();
});
