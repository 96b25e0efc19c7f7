import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleOfManuscript } from '../../../../../src/newsroom/import/manuscript/article-of-manuscript.ts';
import { readManuscript } from '../../../../../src/newsroom/import/manuscript/read-manuscript.ts';
import type { ReadingContext } from '../../../../../src/newsroom/import/units/reader.ts';
import { contentFolder } from '../support/content-folder.ts';
import { docsPage, importPages, wordPage } from './import-pages.ts';

const sentence = 'Ratusan warga mendatangi balai desa pada Senin pagi, kata kepala desa.';

test('title and subtitle become headline and standfirst; headings keep their order', async () => {
  const { article, outcome } = await importPages({
    'naskah.html': docsPage(
      `<p class="c0"><span class="c1"></span></p><p class="c1 title" id="h.x"><span>Warga Tolak Tambang</span></p><p class="c2 subtitle"><span>Sungai keruh sejak Mei.</span></p><p class="c0"><span>${sentence}</span></p><h1 class="c3" id="h.a"><span>Awal</span></h1><p><span>Isi satu.</span></p><h2 class="c3"><span>Rinci</span></h2><p><span>Isi dua.</span></p>`,
    ),
  });
  expect(article).toMatch(/^title: "?Warga Tolak Tambang"?$/m);
  expect(article).toMatch(/^description: "?Sungai keruh sejak Mei\."?$/m);
  expect(article).toMatch(/^draft: true$/m);
  expect(article).toMatch(/^## Awal$/m);
  expect(article).toMatch(/^### Rinci$/m);
  expect(outcome.units.total).toMatchObject({ article: 0, draft: 1, unclear: 0 });
});

test.each([
  ['the first heading', `<h1><span>Judul Naskah</span></h1><p><span>${sentence}</span></p>`],
  [
    'the first line',
    `<p class="c1"><span class="c2">Judul Naskah</span></p><p class="c1"><span></span></p><p><span>${sentence}</span></p>`,
  ],
])('without a title style %s is the headline', async (_, body) => {
  const { article } = await importPages({ 'naskah.html': docsPage(body) });
  expect(article).toMatch(/^title: "?Judul Naskah"?$/m);
  expect(article.match(/Judul Naskah/g)).toHaveLength(1);
});

test('footnotes, links, tables and a table of contents are brought or left as they are meant', async () => {
  const body = `<p class="title"><span>Judul</span></p>
<p class="c5"><span class="c6"><a class="c2" href="#h.abc">Latar</a></span><span class="c6">&nbsp;&nbsp;&nbsp;&nbsp;</span><span><a href="#h.abc">2</a></span></p>
<p class="c0"><a id="id.tanda"></a><span>${sentence}</span><sup class="c7"><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> Lihat </span><span class="c4"><a class="c3" href="https://www.google.com/url?q=https://data.example/a?b%3D1%26c%3D2&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=AO">datanya</a></span><span> dan </span><a href="#id.tanda"><span>bagian awal</span></a><span>.</span></p>
<h2 id="h.abc"><span>Latar</span></h2><hr style="page-break-before:always;display:block;"><p class="c0"><span></span></p>
<table class="c8"><tbody><tr><td colspan="1" rowspan="1"><p><span>Desa</span></p></td><td colspan="1" rowspan="1"><p><span>Warga</span></p></td></tr><tr><td><p><span>Sukamaju</span></p></td><td><p><span>12</span></p></td></tr></tbody></table>
<p><span>Penutup.</span></p><hr class="c9"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Data BPS.</span></p><p class="c0"><span>Diolah sendiri.</span></p></div>`;
  const { article } = await importPages({ 'naskah.html': docsPage(body) });
  expect(article).toContain('[datanya](https://data.example/a?b=1&c=2)');
  expect(article).toContain('dan bagian awal.');
  expect(article).toMatch(/kata kepala desa\.\[\^1\]/);
  expect(article).toMatch(/^\[\^1\]: Data BPS\. Diolah sendiri\.$/m);
  expect(article.match(/Latar/g)).toHaveLength(1);
  expect(article).toMatch(/\| *Sukamaju *\| *12 *\|/);
  expect(article.replace(/^---[\s\S]*?\n---\n/, '')).not.toMatch(/^---$|google\.com|ftnt/m);
});

test('nothing that was noted in the margin, deleted or hidden is written', async () => {
  const docs = `<p class="title"><span>Judul</span></p><p><span>${sentence}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span class="c3">RAHASIA</span></p><div class="c9"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>RAHASIA minta anonim.</span></p></div>`;
  const word = `<p class=MsoTitle>Judul dua</p><p class=MsoNormal>${sentence}<del cite="mailto:RAHASIA" datetime="2026-01-02T10:00">RAHASIA</del><ins cite="mailto:RAHASIA" datetime="2026-01-02T10:00"> Tambahan.</ins><span style='display:none;mso-hide:all'>RAHASIA</span><span class=Rahasia>RAHASIA</span><a href="#_msocom_1">[R1]</a></p><div style='mso-element:comment-list'><div style='mso-element:comment'><p><a name="_msocom_1"></a>RAHASIA</p></div></div>`;
  const { files, articles } = await importPages({
    'docs.html': docsPage(docs, '.c3{display:none}'),
    'word.htm': wordPage(word, 'span.Rahasia {display:none;}'),
  });
  expect(articles).toHaveLength(2);
  expect(articles.join()).toContain('Tambahan.');
  expect(JSON.stringify(files)).not.toMatch(/RAHASIA|cmnt|msocom/);
});

test('Word’s notes, contents, quotes of its own and page breaks come as from a .docx', async () => {
  const body = `<p class=MsoTitle>Judul Word</p><p class=MsoSubtitle>Anak judul.</p><p class=MsoToc1><a href="#_Toc1">Isi<span>...</span>1</a></p><p class=MsoNormal>${sentence}<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='vertical-align:super'>[1]</span></span></a></p><br clear=all style='page-break-before:always'><h1><a name="_Toc1">Bagian</a></h1><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Penutup.</p><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Data BPS.</p></div></div>`;
  const { article } = await importPages({ 'word.htm': wordPage(body) });
  expect(article).toMatch(/^title: "?Judul Word"?$/m);
  expect(article).toMatch(/^description: "?Anak judul\."?$/m);
  expect(article).toMatch(/^## Bagian$/m);
  expect(article).toMatch(/^\[\^1\]: Data BPS\.$/m);
  expect(article.replace(/^---[\s\S]*?\n---\n/, '')).not.toMatch(/^---$|_Toc|\.\.\./m);
});

test('an empty document is named, and a page of a site that Word made is no manuscript', async () => {
  const empty = await importPages({ 'kosong.html': docsPage('<p class="c0"><span></span></p>') });
  expect([...empty.outcome.notes].map(({ rule }) => rule)).toContain('input-empty');
  expect(empty.outcome.units.total).toMatchObject({ draft: 0, private: 1 });
  const site = wordPage(`<h1>Judul</h1><p class=MsoNormal>${sentence.repeat(8)}</p>`);
  const canonical = '<link rel="canonical" href="https://kabar.example/2015/judul.html"><style>';
  const { article } = await importPages({ 'judul.html': site.replace('<style>', canonical) });
  expect(article).toMatch(/from: "?kabar\.example"?/);
  const path = join(contentFolder(), 'judul.html');
  writeFileSync(path, site);
  const context = { zone: 'Asia/Jakarta', source: { files: [], folders: [], left: [] } };
  const from: string[] = [];
  for (const url of ['https://kabar.example/judul.htm', 'https://docs.google.com/document/d/x/pub'])
    for await (const found of readManuscript(
      { path, name: url, kind: 'manuscript', url },
      context as unknown as ReadingContext,
    ))
      if ('article' in found) from.push(found.article.from);
  expect(from).toEqual(['kabar.example', 'word']);
});

test('the running head and foot of a Google document are no part of its text', async () => {
  const note =
    '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Data BPS.</span></p></div>';
  const mark = '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>';
  const { article } = await importPages({
    'naskah.html': docsPage(
      `<div><p class="c7"><span>Redaksi Kabar, draf ketiga</span></p></div><a id="t.1f"></a><a id="t.0"></a><p class="title" id="h.p"><span></span></p><p class="title"><span>Judul</span></p><p><span>${sentence}</span>${mark}</p><p><span>Penutup.</span></p><div><p><span>Hanya untuk redaksi</span></p></div><hr class="c3">${note}`,
    ),
  });
  expect(article).toMatch(/^title: "?Judul"?$/m);
  expect(article).toContain('Penutup.');
  expect(article).toContain('[^1]: Data BPS.');
  expect(article).not.toMatch(/draf ketiga|Hanya untuk/);
});

test('a document that lies in boxes as a whole keeps all of them', async () => {
  const { article } = await importPages({
    'naskah.html': docsPage(`<div><p>Judul kotak</p></div><div><p>${sentence}</p>Akhir.</div>`),
  });
  expect(article).toMatch(/^title: "?Judul kotak"?$/m);
  expect(article).toContain(sentence);
  expect(article).toContain('Akhir.');
});

test('a picture above or in the line that becomes the headline stays', () => {
  const file = { from: 'word', file: 'a.docx' };
  const above = articleOfManuscript('<p><img src="a.jpg"></p><p>Judul</p><p>Isi.</p>', file);
  expect(above).toMatchObject({
    title: 'Judul',
    body: { html: '<p><img src="a.jpg"></p><p>Isi.</p>' },
  });
  const inside = articleOfManuscript(
    '<h1 class="judul">Judul<img src="a.jpg"></h1><p>$&</p>',
    file,
  );
  expect(inside).toMatchObject({
    title: 'Judul',
    body: { html: '<p><img src="a.jpg"></p><p>$&</p>' },
  });
});

test('without a style the first line of a page of Word is its headline', async () => {
  const { article } = await importPages({
    'word.htm': wordPage(
      `<p class=MsoNormal><b>Judul tanpa gaya</b></p><p class=MsoNormal>${sentence}</p>`,
    ),
  });
  expect(article).toMatch(/^title: "?Judul tanpa gaya"?$/m);
});
