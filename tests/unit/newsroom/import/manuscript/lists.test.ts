import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docsPage, importPages, wordPage } from './import-pages.ts';

const title = '<p class="title"><span>Daftar Kebutuhan</span></p><p><span>Yang kurang:</span></p>';
const list = (
  level: number,
  items: string,
  { tag = 'ul', start = ' start', name = 'kix_a1' } = {},
) =>
  `<${tag} class="c2 lst-${name}-${level}${start}">${items
    .split(',')
    .map((item) => `<li class="c0 li-bullet-0"><span>${item}</span></li>`)
    .join('')}</${tag}>`;

test('the flat lists of Google Docs lie in each other by their level', async () => {
  const lists =
    list(0, 'satu dokter') +
    list(1, 'umum,gigi') +
    list(2, 'anak') +
    list(0, 'dua bidan', { start: '' }) +
    list(1, 'desa');
  const { article } = await importPages({ 'naskah.html': docsPage(title + lists) });
  expect(article).toContain('- satu dokter\n  - umum\n  - gigi\n    - anak\n- dua bidan\n  - desa');
});

test('a numbered list goes on after a paragraph and below another', async () => {
  const ol = { tag: 'ol' };
  const lists =
    list(0, 'buka,tutup', ol) +
    list(1, 'sela') +
    list(0, 'akhir', { ...ol, start: '' }) +
    '<p><span>Selingan panjang.</span></p>' +
    list(0, 'lanjut', { ...ol, start: '' }) +
    '<p><span>Lagi.</span></p>' +
    list(0, 'tujuh', { ...ol, start: '" start="7' });
  const { article } = await importPages({ 'naskah.html': docsPage(title + lists) });
  expect(article).toContain('1. buka\n2. tutup\n   - sela\n3. akhir');
  expect(article).toContain('\n4. lanjut\n');
  expect(article).toContain('\n7. tujuh');
});

test('a list that begins deeper, or jumps a level, loses nothing', async () => {
  const lists = list(2, 'dalam') + list(0, 'luar', { start: '' }) + list(3, 'jauh');
  const { article } = await importPages({ 'naskah.html': docsPage(title + lists) });
  expect(article).toMatch(/- dalam\n+- luar\n {2}- jauh/);
});

test('whether a list is numbered is seen from its counter', async () => {
  const css =
    '.lst-kix_b2-0 > li:before{content:"" counter(lst-ctn-kix_b2-0,decimal) ". "}.lst-kix_a1-0 > li:before{content:"\\0025cf  "}ol.lst-kix_c3-0{list-style-type:disc}';
  const lists =
    list(0, 'titik') +
    list(0, 'angka', { name: 'kix_b2' }) +
    list(0, 'lama', { tag: 'ol', name: 'kix_c3' });
  const { article } = await importPages({ 'naskah.html': docsPage(title + lists, css) });
  expect(article).toMatch(/- titik\n+1\. angka\n+- lama/);
});

test('blank paragraphs between them do not part the levels and numbers of a list', async () => {
  const blank = '<p class="c9"><span class="c1"></span></p>';
  const parts = [
    list(0, 'satu', { tag: 'ol', start: ' start" start="1' }),
    list(1, 'sela'),
    list(0, 'dua', { tag: 'ol', start: '" start="2' }),
  ];
  const { article } = await importPages({ 'naskah.html': docsPage(title + parts.join(blank)) });
  expect(article).toContain('1. satu\n   - sela\n2. dua');
});

test('a heading with a number is a heading', async () => {
  const heading = (level: number, text: string, start: number) =>
    `<ol class="c4 lst-kix_list_1-${level} start" start="${start}"><li class="c8 li-bullet-0"><h${level + 1} id="h.1${text}" style="display:inline"><span class="c5">${text}</span></h${level + 1}></li></ol>`;
  const { article } = await importPages({
    'naskah.html': docsPage(
      `${title}${heading(0, 'Latar', 1)}<p>Isi satu.</p>${heading(1, 'Rinci', 1)}<p>Isi dua.</p>${heading(0, 'Akhir', 2)}<p>Isi tiga.</p>`,
    ),
  });
  expect(article).toMatch(/^## Latar$/m);
  expect(article).toMatch(/^### Rinci$/m);
  expect(article).toMatch(/^## Akhir$/m);
});

test('paragraphs that Word writes as a list are one', async () => {
  const blank = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>`;
  const item = (sign: string, text: string, left: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:${left};text-indent:-18.0pt'><span style='font-family:Symbol'>${sign}${blank}</span>${text}</p>\n`;
  const { article } = await importPages({
    'word.htm': wordPage(
      `<p class=MsoTitle>Judul</p><p class=MsoNormal>Kebutuhan:</p>${item('·', 'dokter', '36.0pt')}${item('o', 'umum', '1.0in')}${item('·', 'bidan', '36.0pt')}<p class=MsoNormal>Urutan:</p>${item('1.', 'Lapor. Segera', '36.0pt')}${item('2.', 'Tunggu', '36.0pt')}`,
    ),
  });
  expect(article).toContain('- dokter\n  - umum\n- bidan');
  expect(article).toContain('1. Lapor. Segera\n2. Tunggu');
});

test('no item of a list is lost or told twice, whatever its level and kind', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          level: fc.nat(5),
          tag: fc.constantFrom('ul', 'ol'),
          name: fc.constantFrom('kix_a', 'kix_b'),
          start: fc.constantFrom('', ' start'),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      async (parts) => {
        const lists = parts.map(({ level, ...kind }, at) => list(level, `butir${at}x`, kind));
        const { article } = await importPages({ 'a.html': docsPage(title + lists.join('')) });
        const found = article.match(/butir\d+x/g) ?? [];
        expect(found).toEqual(parts.map((_, at) => `butir${at}x`));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
