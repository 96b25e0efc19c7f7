import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

const content = writeFiles(freshFolder('zones'), {
  'site.yaml': siteYaml,
  'articles/2015/09/tengah-malam.md': article({ date: '2015-09-30 00:30' }),
  'articles/2015/09/tanggal.md': article({ date: '17 Agustus 2015' }),
  'articles/2015/09/wit.md': article({ date: '1 Oktober 2015 00.10 WIT' }),
});

test('the zone of the machine changes no byte', async () => {
  const outs = [];
  for (const TZ of ['UTC', 'Asia/Jakarta', 'America/Los_Angeles']) {
    const built = await buildSite(content, { TZ });
    expect(built.code, built.output).toBe(0);
    outs.push(bytesOf(built.out));
  }
  expect(outs[1]).toEqual(outs[0]);
  expect(outs[2]).toEqual(outs[0]);
});

test('times without a zone are on the clock of the site, with its letters', async () => {
  const { out } = await buildSite(content, { TZ: 'America/Los_Angeles' });
  const html = readFileSync(join(out, '2015/09/tengah-malam/index.html'), 'utf8');
  expect(html).toContain('Rabu, 30 September 2015, 00.30 WIB');
  expect(html).toContain('datetime="2015-09-30T00:30:00+07:00"');
  // 00.10 in Jayapura is still the day before in Jakarta.
  const wit = readFileSync(join(out, '2015/09/wit/index.html'), 'utf8');
  expect(wit).toContain('Rabu, 30 September 2015, 22.10 WIB');
});
