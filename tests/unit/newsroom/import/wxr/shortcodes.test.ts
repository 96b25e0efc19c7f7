import { describe, expect, test } from 'vitest';
import type { Note } from '../../../../../src/newsroom/import/article/note.ts';
import { expandWordpress } from '../../../../../src/newsroom/import/wxr/shortcodes/expand-wordpress.ts';
import { emptyIndex } from '../../../../../src/newsroom/import/wxr/wxr-index.ts';

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

  test('hostile nesting takes no long time', () => {
    const start = performance.now();
    expand('[vc_row]'.repeat(20_000));
    expand(`[a ${'x="'.repeat(20_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
