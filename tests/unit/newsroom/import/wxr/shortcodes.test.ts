import { describe, expect, test } from 'vitest';
import type { Note } from '../../../../../src/newsroom/import/article/note.ts';
import { expandWordpress } from '../../../../../src/newsroom/import/wxr/shortcodes/expand-wordpress.ts';
import { emptyIndex } from '../../../../../src/newsroom/import/wxr/wxr-index.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

function expand(text: string): { html: string; unknown: unknown[] } {
  const notes: Note[] = [];
  const index = emptyIndex();
  index.attachments.set('7', {
    url: 'https://a.example/b.jpg',
    alt: 'Alt',
    caption: 'Takarir',
    parent: '',
  });
  index.posts.set('3', { title: 'Judul', url: 'https://a.example/judul/' });
  const html = expandWordpress(text, index, '1', notes);
  return { html, unknown: notes.map(({ values }) => values?.['name']) };
}

describe('shortcodes', () => {
  test('builders leave what they hold', () => {
    const text =
      '[vc_row][vc_column width="1/2"]a[/vc_column][/vc_row][td_x]b[/td_x][et_pb_text]c[/et_pb_text][su_box title="t"]d[/su_box]';
    expect(expand(text)).toEqual({ html: 'abcd', unknown: [] });
  });

  test('pictures are found by their number', () => {
    const figure =
      '<figure><img src="https://a.example/b.jpg" alt="Alt"><figcaption>Takarir</figcaption></figure>';
    expect(expand('[vc_single_image image="7"]').html).toBe(figure);
    expect(expand('[gallery ids="7, 8"]').html).toBe(figure);
  });

  test('words in brackets stay', () => {
    for (const text of ['[sic]', '[Foto: Antara]', '[1]', '[...]', '[[caption]]', '[ikut']) {
      expect(expand(text).html).toBe(text.replace('[[', '[').replace(']]', ']'));
    }
  });

  test.each([
    [
      '[pdf-embedder url="https://a.example/sk.pdf"]',
      '<iframe src="https://a.example/sk.pdf"></iframe>',
    ],
    ['[advanced_iframe src="//a.example/peta"]', '<iframe src="//a.example/peta"></iframe>'],
    [
      '[button url="https://a.example/daftar"]Daftar[/button]',
      '<a href="https://a.example/daftar">Daftar</a>',
    ],
    [
      '[vc_btn title="Unduh" link="url:https%3A%2F%2Fa.example%2Fx|target:_blank"]',
      '<a href="https://a.example/x">Unduh</a>',
    ],
    [
      '[peta_kita file="https://a.example/peta.kml"]',
      '<iframe src="https://a.example/peta.kml"></iframe>',
    ],
    [
      '[kotak link="https://a.example/"]<p>Isi</p>[/kotak]',
      '<p>Isi</p><iframe src="https://a.example/"></iframe>',
    ],
    [
      '[foto_kita src="https://a.example/b.jpg" title="Pasar"]',
      '<img src="https://a.example/b.jpg" alt="Pasar">',
    ],
    ['[tombol url="javascript:alert(1)"]Daftar[/tombol]', 'Daftar'],
    ['[gistr id="abc/12"]', '<iframe src="https://gist.github.com/abc/12"></iframe>'],
    [
      '[quote author="Camat"]Kami siap.[/quote]',
      '<blockquote>Kami siap.<p>— Camat</p></blockquote>',
    ],
    [
      `[vc_raw_html]${Buffer.from(encodeURIComponent('<p>Teks 100%</p>')).toString('base64')}[/vc_raw_html]`,
      '<p>Teks 100%</p>',
    ],
  ])('%s keeps its address or its words', (code, html) => expect(expand(code).html).toBe(html));

  test.each([
    ['[audio https://a.example/1.mp3, https://a.example/2.mp3, https://a.example/3.mp3]', 3],
    ['[audio:https://a.example/1.mp3,https://a.example/2.mp3]', 2],
    ['[audio https://a.example/1.mp3|titles=Satu]', 1],
    ['[audio]https://a.example/1.mp3[/audio]', 1],
    ['[video mp4="https://a.example/1.mp4" webm="https://a.example/1.webm"]', 1],
  ])('%s is a player for each recording', (code, count) => {
    expect(expand(code).html.match(/<iframe src="https:\/\/a\.example\/\d\.mp\d"/g)).toHaveLength(
      count,
    );
  });

  test.each(['[VIDEO] Banjir', '[Video] Banjir', '[video] Banjir', '[AUDIO Wawancara]', '[TABLE]'])(
    '%s is text',
    (text) => expect(expand(text)).toEqual({ html: text, unknown: [] }),
  );

  test('a code in capitals with values is one', () => {
    expect(expand('[KOTAK warna="merah"]isi[/KOTAK]').html).toBe('isi');
  });

  test('unknown codes are unwrapped and named once', () => {
    expect(expand('[kotak warna="merah"]isi[/kotak] [kotak x="1"]')).toEqual({
      html: 'isi ',
      unknown: ['kotak'],
    });
  });

  test('related posts become "Baca juga"', () => {
    expect(expand('[irp posts="3"]').html).toBe(
      '<p>Baca juga: <a href="https://a.example/judul/">Judul</a></p>',
    );
  });

  test('a bracket that is never closed leaves the many quotations behind it', () => {
    const text = `[Terbaru ${'“Kami siap,” kata camat. '.repeat(60)}`;
    expect(expand(text)).toEqual({ html: text, unknown: [] });
  });

  test('curly marks hold a bracket, as straight ones do', () => {
    expect(expand('[kotak judul=“satu [dua] tiga” x=“a”]isi[/kotak]').html).toBe('isi');
    expect(expand('[kotak judul=“satu]isi[/kotak] kata “dua”').html).toBe('isi kata “dua”');
  });

  test('hostile nesting takes no long time', () => {
    for (const text of [manyOf('[vc_row]'), manyOf('x="', '[a ')])
      expect(fastGrowing(expand, [text])).toEqual([]);
  });
});
