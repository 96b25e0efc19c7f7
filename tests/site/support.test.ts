import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn, freshFolder } from '../support/build-site.ts';
import { writeContent } from '../support/edit-content.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';
import { qrisPayload, qrSvg } from '../support/qris.ts';
import { article, siteYaml } from '../support/small-content.ts';

const SETTINGS = `support:
  text: "Dukung <script>alert(1)</script> kami."
  qris: files/qris.svg
  merchant: KABAR <b>KOTA</b>
  links: [https://trakteer.id/kabarkota, https://lain.example/dukung]
follow:
  telegram: https://t.me/kabarkota
  google: ya
`;

let paper: Paper;
const read = (path: string): string => readFileSync(join(paper.out, path), 'utf8');
const story = (name: string): string => read(`2015/09/${name}/index.html`);
const BOX = /<section class="after support">.*?<\/section>/gs;
const boxes = (html: string): string[] => html.match(BOX) ?? [];

beforeAll(async () => {
  paper = paperOf(freshFolder('support'));
  writeContent(paper.content, {
    'site.yaml': siteYaml.replace(/url: .*/, 'url: https://warta.example') + SETTINGS,
    'files/qris.svg': qrSvg(qrisPayload()),
    'articles/2015/09/satu.md': article({ title: 'Satu' }),
    'articles/2015/09/iklan.md': article({ title: 'Iklan', label: 'advertorial', client: 'Toko' }),
  });
  await paper.build();
});

test('a story ends with both boxes, one that was paid for with the second alone', () => {
  const [support, follow] = boxes(story('satu'));
  expect(support).toContain('Dukung &lt;script&gt;alert(1)&lt;/script&gt; kami.');
  expect(support).toContain('href="/support/#qris"');
  expect(support).toContain('>Trakteer</a>');
  expect(support).toContain('>lain.example</a>');
  expect(follow).toContain('href="https://www.google.com/preferences/source?q=warta.example"');
  expect(follow).toContain('href="/feed.xml"');
  expect(boxes(story('iklan'))).toEqual([follow]);
});

test('the page has the code with a size, whom it pays, and the picture to be saved', () => {
  const page = read('support/index.html');
  expect(page).toMatch(/<img[^>]+width="\d+" height="\d+"/);
  expect(page).toContain('<strong>KABAR &lt;b&gt;KOTA&lt;/b&gt;</strong>');
  expect(page).toMatch(/<a href="\/qris\.svg" download/);
  expect(filesIn(paper.out)).toContain('qris.svg');
});

test('a page that the newsroom writes takes its place; edits leave what a clean build makes', async () => {
  writeContent(paper.content, { 'pages/dukung.md': '---\ntitle: Dukung\n---\n\nSebab begini.\n' });
  await paper.build();
  expect(filesIn(paper.out)).not.toContain('support/index.html');
  expect(read('dukung/index.html')).toContain('id="qris"');
  expect(boxes(story('satu'))[0]).toContain('href="/dukung/#qris"');
  await paper.expectClean();

  writeContent(paper.content, { 'files/qris.svg': undefined, 'pages/dukung.md': undefined });
  await paper.build();
  expect(read('support/index.html')).not.toContain('id="qris"');
  expect(boxes(story('satu'))[0]).not.toContain('QRIS');
  await paper.expectClean();

  writeContent(paper.content, { 'site.yaml': siteYaml });
  await paper.build();
  expect(filesIn(paper.out)).not.toContain('support/index.html');
  expect(boxes(story('satu'))).toEqual([]);
  expect(story('satu')).not.toContain('support');
  await paper.expectClean();
});
