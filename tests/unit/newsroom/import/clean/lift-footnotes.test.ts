import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../../../../src/newsroom/import/clean/clean-tree.ts';
import { htmlToMarkdown } from '../../../../../src/newsroom/import/convert/html-to-markdown.ts';
import { parseHtml } from '../../../../../src/newsroom/import/html/parse-html.ts';
import { bodyOf } from '../wxr/write-export.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';

const convert = (html: string) => htmlToMarkdown(cleanTree(parseHtml(html), {}));

describe('footnotes', () => {
  const expected = 'Anggaran naik[^1] lagi.\n\n[^1]: Isi **catatan**.';
  test.each([
    [
      'Word',
      '<p>Anggaran naik<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> lagi.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Isi <b>catatan</b>.</p></div>',
    ],
    [
      'Google Docs',
      '<p>Anggaran naik<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> lagi.</p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>&nbsp;Isi <b>catatan</b>.</p></div>',
    ],
    [
      'mammoth',
      '<p>Anggaran naik<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> lagi.</p><ol><li id="footnote-1"><p>Isi <b>catatan</b>. <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ],
    [
      'a page of WordPress',
      '<p>Anggaran naik<sup data-fn="ab-1" class="fn"><a href="#ab-1" id="ab-1-link">1</a></sup> lagi.</p><ol class="wp-block-footnotes"><li id="ab-1">Isi <b>catatan</b>. <a href="#ab-1-link">↩︎</a></li></ol>',
    ],
  ])('of %s stay footnotes', (_, html) => expect(convert(html)).toBe(expected));

  test('a sign may lead to one note twice', () => {
    const html =
      '<p>a<a href="#n" id="r">1</a> b<a href="#n">1</a></p><ul><li id="n">Isi <a href="#r">↩</a></li></ul>';
    expect(convert(html)).toBe('a[^1] b[^1]\n\n[^1]: Isi');
  });

  test.each([
    [
      'a link within the page',
      '<p>Lihat <a href="#b">2</a></p><p id="b">Bagian</p>',
      'Lihat [2](#b)\n\nBagian',
    ],
    [
      'a table of contents',
      '<ul><li id="t"><a href="#b">Latar</a></li></ul><h2 id="b">Latar <a href="#t">^</a></h2>',
      '- [Latar](#b)\n\n## Latar [^](#t)',
    ],
    [
      'marks of our own kind',
      '<p>a<sup data-note="7">x</sup></p><p data-note-text="7">b</p>',
      'a^x\n\nb',
    ],
  ])('%s is none', (_, html, markdown) => expect(convert(html)).toBe(markdown));

  test('of the block editor are taken from beside the post', async () => {
    const html =
      '<!-- wp:paragraph --><p>Satu<sup data-fn="aa-1" class="fn"><a href="#aa-1" id="aa-1-link">1</a></sup> dua<sup data-fn="bb-2" class="fn"><a href="#bb-2" id="bb-2-link">2</a></sup>.</p><!-- /wp:paragraph --><!-- wp:footnotes /-->';
    const footnotes = JSON.stringify([
      { content: 'Dua.', id: 'bb-2' },
      { content: 'Dokumen <em>APBD</em> [halaman 4].', id: 'aa-1' },
    ]);
    const body = 'Satu[^1] dua[^2].\n\n[^1]: Dokumen *APBD* [halaman 4].\n\n[^2]: Dua.';
    expect(await bodyOf(html, { meta: { footnotes } })).toBe(body);
    const escaped = footnotes.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    expect(await bodyOf(html, { meta: { footnotes: escaped } })).toBe(body);
  });

  test('in shortcodes are taken out of the text', async () => {
    expect(
      await bodyOf(
        '<p>Satu[mfn]Isi <b>satu</b>.[/mfn] dua[efn_note]Isi dua.[/efn_note].</p><p>Lihat [ref].</p>',
      ),
    ).toBe('Satu[^1] dua[^2].\n\nLihat [ref].\n\n[^1]: Isi **satu**.\n\n[^2]: Isi dua.');
  });

  test.each(['', '{', '7', '[null,{"id":1}]', '[{"id":"\\"><script>","content":"x"}]'])(
    'that are broken (%s) leave the text',
    async (footnotes) =>
      expect(await bodyOf('<p>Banjir surut di Demak.</p>', { meta: { footnotes } })).toBe(
        'Banjir surut di Demak.',
      ),
  );

  test('of any number take no long time', () => {
    const make = (size: number): string => {
      const many = Array.from({ length: size / 20 }, (_, at) => at);
      const marks = many.map((at) => `<a href="#n${at % 7}" id="r${at}">1</a>`);
      const notes = many.map((at) => `<p id="n${at}">x<a href="#r${at}">x</a></p>`);
      return `<div>${marks.join('')}</div>${notes.join('')}`;
    };
    const texts = [{ name: 'notes', make }];
    expect(fastGrowing((html) => cleanTree(parseHtml(html), {}), texts)).toEqual([]);
  });
});
