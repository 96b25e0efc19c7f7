import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, filesIn, freshFolder } from '../support/build-site.ts';
import { changedBy } from '../support/changed-by.ts';
import { writeContent } from '../support/edit-content.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';
import { article, siteYaml } from '../support/small-content.ts';

const at = (name: string): string => `articles/2015/09/${name}`;
const LINE = '![Inflasi](inflasi.csv "garis | Sumber: BPS")';
const DATA = 'Bulan;Inflasi;Catatan\nJan 2022;2,18;awalan\nFeb 2022;2,06;pertengahan\n';

let paper: Paper;
const write = (files: Record<string, string | undefined>) => writeContent(paper.content, files);
const page = (slug: string): string =>
  readFileSync(join(paper.out, `2015/09/${slug}/index.html`), 'utf8');

beforeAll(async () => {
  paper = paperOf(freshFolder('charts'));
  write({
    'site.yaml': siteYaml,
    [at('satu.md')]: article({ title: 'Satu' }, `Teks.\n\n${LINE}`),
    [at('dua.md')]: article({ title: 'Dua' }, '![Sama](inflasi.csv "tabel | Sumber: BPS")'),
    [at('tiga.md')]: article({ title: 'Tiga' }, 'Tanpa diagram.'),
    [at('lain.md')]: article({ title: 'Lain' }, '![Lain](lain.csv "batang | Sumber: BPS")'),
    [at('konsep.md')]: article(
      { title: 'Konsep', draft: 'true' },
      '![R](rahasia.csv "bar | Sumber: A")',
    ),
    'pages/data.md': `---\ntitle: Data\n---\n\n${LINE.replace('inflasi.csv', '../articles/2015/09/lain.csv')}`,
    [at('inflasi.csv')]: DATA,
    [at('lain.csv')]: 'Kota;Nilai\nBogor;5\nDepok;6\n',
    [at('rahasia.csv')]: 'Kota;Nilai\nPenandarahasia;7\n',
  });
  await paper.build();
});

test('pages show charts and tables whole without a script; the feed shows their pictures', () => {
  expect(page('satu')).toMatch(
    /<svg role="img" width="100%" height="\d+"><title>Inflasi<\/title><desc>/,
  );
  expect(page('dua')).toContain(
    '<th scope="row"><time datetime="2022-01">Januari 2022</time></th>',
  );
  const [, card] = /<meta property="og:image" content="[^"]*(_p\/card-[^"]+\.png)"/.exec(
    page('satu'),
  )!;
  expect(filesIn(paper.out)).toContain(card);
  expect(readFileSync(join(paper.out, 'feed.xml'), 'utf8')).toContain(card);
});

test('what a draft shows is published nowhere, and no file of data is but where a text links it', () => {
  expect(filesIn(paper.out).filter((file) => file.endsWith('.csv'))).toEqual([]);
  for (const file of filesIn(paper.out))
    expect(readFileSync(join(paper.out, file), 'latin1'), file).not.toContain('Penandarahasia');
});

test('a build that draws no chart loads nothing that reads or draws one', async () => {
  write({ [at('tiga.md')]: article({ title: 'Tiga' }, 'Tanpa diagram, diperbaiki.') });
  const { pages, packages } = await changedBy(paper);
  expect(pages).toEqual(['2015/09/tiga/index.html']);
  expect(packages).not.toMatch(/csv-parse|d3-/);
});

test('data edited: exactly the pages that show them, and what they are drawn by', async () => {
  write({ [at('inflasi.csv')]: DATA.replace('2,06', '9,99').replace('awalan', 'katalangka') });
  const { pages, packages } = await changedBy(paper);
  expect(pages).toEqual(['2015/09/dua/index.html', '2015/09/satu/index.html']);
  expect(packages).toMatch(/csv-parse.*d3-scale|d3-scale.*csv-parse/);
  expect(page('satu')).toContain('9,99');
  await paper.expectClean();
});

test('data renamed, no longer shown, or removed', async () => {
  write({
    [at('inflasi.csv')]: undefined,
    [at('harga.csv')]: DATA,
    [at('satu.md')]: article({ title: 'Satu' }, `Teks.\n\n${LINE.replace('inflasi', 'harga')}`),
    [at('dua.md')]: article({ title: 'Dua' }, 'Tabelnya dicabut.'),
  });
  await paper.build();
  expect(page('dua')).not.toContain('<table');
  await paper.expectClean();
});

test('data that a published story needs are gone: it is said, and nobody else has to wait', async () => {
  write({
    [at('harga.csv')]: undefined,
    [at('tiga.md')]: article({ title: 'Tiga' }, 'Berita lain tetap terbit.'),
  });
  const { code, output } = await buildSite(paper.content, { WARTA_OUT: paper.out });
  expect(code).toBe(0);
  expect(output).toContain('Berkas data “harga.csv” tidak ditemukan');
  expect(page('satu')).toContain('class="figure missing"');
  expect(page('satu')).not.toContain('<table');
  expect(page('tiga')).toContain('Berita lain tetap terbit.');
  await paper.expectClean();
});
