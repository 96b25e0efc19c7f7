import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, freshFolder, writeFiles } from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

let out: string;
beforeAll(async () => {
  const content = writeFiles(freshFolder('documents'), {
    'site.yaml': siteYaml,
    'articles/2015/09/laporan.md': article({}, 'Baca [laporannya](laporan banjir.pdf) lengkap.'),
    'articles/2015/09/laporan banjir.pdf': new Uint8Array(1_234_567),
    'articles/2015/09/konsep.md': article({ draft: 'true' }, '[rahasia](rahasia.pdf)'),
    'articles/2015/09/rahasia.pdf': 'x',
    'files/ads.txt': 'contoh.example, 1, DIRECT',
    'files/index.html': 'tidak boleh menimpa',
  });
  const built = await buildSite(content, { BASE_PATH: '/koran/' });
  expect(built.code, built.output).toBe(0);
  out = built.out;
});

test('a document beside a story is copied and its link tells type and size', () => {
  const html = readFileSync(join(out, '2015/09/laporan/index.html'), 'utf8');
  expect(html).toContain('href="/koran/2015/09/laporan%20banjir.pdf"');
  expect(html).toMatch(/PDF, 1,2\sMB/);
  expect(readFileSync(join(out, '2015/09/laporan banjir.pdf'))).toHaveLength(1_234_567);
});

test('a document of a draft stays at home', () => {
  expect(existsSync(join(out, '2015/09/rahasia.pdf'))).toBe(false);
});

test('files for the root are copied, never over a page', () => {
  expect(readFileSync(join(out, 'ads.txt'), 'utf8')).toContain('DIRECT');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('menimpa');
});
