import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StyleSheet } from '../../../../../src/newsroom/import/manuscript/style-sheet.ts';
import { docsPage, importPages, wordPage } from './import-pages.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

const title = '<p class="c1 title"><span>Warga Tolak Tambang</span></p>';

test('what the classes of Google Docs say is bold, slanted, struck, high and low', async () => {
  const css =
    '.c1{font-weight:400}.c2{font-weight:700;text-decoration:none}.c3{font-style:italic}.c4{text-decoration:line-through}.c5{vertical-align:super}.c6{vertical-align:sub;font-size:6pt}.c7{text-decoration:underline}.c8{font-weight:700;font-style:italic}';
  const { article } = await importPages({
    'naskah.html': docsPage(
      `${title}<p class="c1"><span class="c1">Ratusan warga </span><span class="c2">menolak</span><span class="c1">&nbsp;tambang </span><span class="c3">open pit</span><span>, </span><span class="c4">lama</span><span> dan </span><span class="c8">keduanya</span><span>, </span><span class="c7">bergaris</span><span>. Luasnya 10</span><span class="c5">6</span><span> m, gas CO</span><span class="c6">2</span><span>.</span></p>`,
      css,
    ),
  });
  expect(article).toContain(
    'Ratusan warga **menolak** tambang *open pit*, ~~lama~~ dan ***keduanya***, bergaris. Luasnya 10⁶ m, gas CO₂.',
  );
});

test('what is not bold within bold is not bold', async () => {
  const { article } = await importPages({
    'word.htm': wordPage(
      `<p class=MsoTitle>Judul</p><p class=MsoNormal><b>Camat berkata <span style='font-weight:normal'>kemarin siang</span> bahwa</b> <i>kapal <span class=Tegak>besar</span></i> karam.</p>`,
      'span.Tegak\n\t{font-style:normal;}\nb.Tegak {color:red}',
    ),
  });
  expect(article).toContain('**Camat berkata** kemarin siang **bahwa** *kapal* besar karam.');
});

test('a bold word in several passages is one, and what stands high behind it is no part of it', async () => {
  const { article } = await importPages({
    'naskah.html': docsPage(
      `${title}<p><span class="c2">me</span><span class="c2">no</span><span class="c2">lak</span><span> tambang </span><span class="c2">E</span><span class="c5">2</span><span> dan </span><span class="c2"><span class="c5">3</span> hal</span>.</p>`,
      '.c2{font-weight:700}.c5{vertical-align:super}',
    ),
  });
  expect(article).toContain('**menolak** tambang **E**² dan **³ hal**.');
});

test('a heading that is bold by its style or its passage is no emphasis', async () => {
  const { article } = await importPages({
    'naskah.html': docsPage(
      `${title}<h2 class="c2"><span class="c2">Kata warga</span></h2><p><span>Isi berita.</span></p>`,
      '.c2{font-weight:700}',
    ),
  });
  expect(article).toContain('## Kata warga');
});

test('a style sheet of any form is read to its end, and rules for print do not count', () => {
  const sheet = new StyleSheet(
    '/* a */@media print{.c1{font-weight:700}}p.c2,span.c3{font-weight:bold;}.c2{font-weight:400}',
  );
  expect(sheet.of('span', 'c1 c3').get('font-weight')).toBe('bold');
  expect(sheet.of('p', 'c2').get('font-weight')).toBe('400');
  expect(sheet.of('p', 'c3').size).toBe(0);
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('.c1', '{', '}', ';', ':', 'font-weight', '/*', '*/', ',', '>', 'x'),
      ),
      (parts) => {
        expect(new StyleSheet(parts.join('')).of('p', 'c1 __proto__')).toBeInstanceOf(Map);
      },
    ),
  );
});

test.each(['{', '.a', '/*', '{.a/*'])('a style sheet of many %s takes no long time', (piece) => {
  const read = (text: string): boolean => new StyleSheet(text).isCounted('a');
  expect(fastGrowing(read, [manyOf(piece)])).toEqual([]);
});
