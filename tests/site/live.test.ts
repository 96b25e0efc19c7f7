import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSearch } from '../../src/search/reader/open-search.ts';
import { bytesOf, freshFolder } from '../support/build-site.ts';
import { writeContent } from '../support/edit-content.ts';
import { paperOf } from '../support/incremental.ts';
import { article, drawing, siteYaml } from '../support/small-content.ts';

const FOLDER = 'articles/2026/11/banjir.live/';
const XSS = '<img src=x onerror=alert(1)>';
const story = (live: string): string =>
  article(
    { title: 'Banjir', date: '2026-11-29 18:00', live },
    `Ringkas ${XSS}\n\n## 18.30 Air ${XSS}\n\nMasuk <script>alert(2)</script>.`,
  );

/** Paths of what the search of a built site finds. */
async function found(out: string, query: string): Promise<string[]> {
  const host = async (url: string | URL | Request): Promise<Response> => {
    const path = join(out, new URL(String(url)).pathname);
    return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
  };
  const search = await openSearch({ base: 'https://warta.example/', fetch: host as typeof fetch });
  const { hits } = await search.search(query);
  return hits.map(({ url }) => new URL(url).pathname);
}

test('edited, renamed, removed and withdrawn entries leave what a clean build makes', async () => {
  const paper = paperOf(freshFolder('live'));
  const WARTA_NOW = '2026-11-29T15:00:00Z';
  writeContent(paper.content, {
    'site.yaml': siteYaml,
    'articles/2026/11/banjir.md': story('ya'),
    'articles/2026/11/lain.md': article({ date: '2026-11-29 12:00' }),
    [`${FOLDER}sari.md`]: '## 19.00 Posko\n\n![Posko](posko.svg "(Foto: Sari)")',
    [`${FOLDER}posko.svg`]: drawing('posko'),
    [`${FOLDER}budi.md`]: '## 19.10 Listrik\n\nPadam.',
    [`${FOLDER}2000.md`]: '## 20.00 PENANDA\n\nPENANDA sekali.',
  });
  await paper.build({ WARTA_NOW });
  const page = (): string => readFileSync(join(paper.out, '2026/11/banjir/index.html'), 'utf8');
  expect(page().match(/class="entry"/g)).toHaveLength(4);
  expect(page()).toMatch(/e20261129-2000".*e20261129-1910-budi".*e20261129-1900-sari"/s);
  expect(page()).not.toMatch(/<img src=x|<script>alert/);
  const front = readFileSync(join(paper.out, 'index.html'), 'utf8');
  expect(front.match(/#e20261129-/g)).toHaveLength(3);

  writeContent(paper.content, {
    [`${FOLDER}sari.md`]: '## 19.00 Posko dibuka\n\n![Posko](posko.svg "(Foto: Sari)")\n\nBaru.',
    [`${FOLDER}budi.md`]: undefined,
    [`${FOLDER}ani.md`]: '## 19.10 Listrik\n\nPadam, ada generator darurat.',
    [`${FOLDER}2000.md`]: '## 20.00 PENANDA\n\nPENANDA sekali.\n\nDicabut 20.10: Keliru.',
  });
  await paper.build({ WARTA_NOW });
  await paper.expectClean({ WARTA_NOW });
  expect(page()).toContain('Posko dibuka');
  expect(page()).toContain('Entri pukul 20.00 dicabut. Keliru.');
  expect(await found(paper.out, 'generator darurat')).toEqual(['/2026/11/banjir/']);
  expect(await found(paper.out, 'penanda')).toEqual([]);
  const naming = [...bytesOf(paper.out)].filter(([, bytes]) => /penanda/i.test(bytes));
  expect(naming.map(([path]) => path)).toEqual([]);
  const json = join(paper.out, '2026/11/banjir/_live.json');
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ count: 3 });
});
