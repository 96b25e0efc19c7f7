import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builderHtml } from '../../../../../src/newsroom/import/wxr/builder-html.ts';
import { phpValue } from '../../../../../src/newsroom/import/wxr/php-serialized.ts';
import { rules } from '../support/import-archive.ts';
import { articles, bodyOf, imported, site } from './write-export.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

/** A value as PHP writes it down. */
function php(value: unknown): string {
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`;
  if (typeof value === 'number') return `i:${value};`;
  if (typeof value === 'boolean') return `b:${value ? 1 : 0};`;
  if (typeof value !== 'object' || value === null) return 'N;';
  const pairs = Object.entries(value).map(
    ([key, one]) => php(/^\d+$/.test(key) ? Number(key) : key) + php(one),
  );
  return `a:${pairs.length}:{${pairs.join('')}}`;
}

const prose = '<p>Banjir di Demak surut pada Ahad pagi.</p>';

describe('a text that is not where WordPress keeps it', () => {
  const bricks = [
    { id: 'a', name: 'heading', settings: { text: 'Kata warga', tag: 'h3' } },
    { id: 'b', name: 'text', settings: { text: prose, _typography: { 'text-align': 'center' } } },
    { id: 'c', name: 'image', settings: { image: { url: 'https://a.example/b.jpg', id: 3 } } },
    { id: 'd', name: 'button', settings: { text: 'Baca', link: {} } },
  ];
  const expected =
    '## Kata warga\n\nBanjir di Demak surut pada Ahad pagi.\n\n![](https://a.example/b.jpg)';

  test.each([
    ['_bricks_page_content_2', php(bricks)],
    ['_bricks_page_content_2', php(bricks).replace('s:44:"<p>', 's:49:"<p>')],
    ['_breakdance_data', JSON.stringify({ tree: JSON.stringify({ root: bricks }) })],
    [
      '_fl_builder_data',
      `a:1:{s:1:"x";O:8:"stdClass":1:{s:8:"settings";O:8:"stdClass":3:{s:7:"heading";s:10:"Kata warga";s:4:"text";${php(prose)}s:9:"photo_src";${php('https://a.example/b.jpg')}}}}`,
    ],
  ])('in %s comes in', async (key, value) => {
    expect(await bodyOf('', { meta: { [key]: value } })).toBe(expected);
  });

  test('in a field of the theme is a draft and named', async () => {
    const meta = {
      isi_berita: prose,
      catatan_redaksi: '<p>RAHASIA</p>',
      warna_teks: 'merah',
      _isi_berita: 'field_5e',
    };
    const { files, units, outcome } = await imported([{ html: '', meta }]);
    expect(articles(files)[0]).toContain('Banjir di Demak surut');
    expect(JSON.stringify(files)).not.toMatch(/RAHASIA|merah/);
    expect(units).toMatchObject({ draft: 1, article: 0 });
    expect([...outcome.notes].find(({ rule }) => rule === 'body-in-fields')?.values).toEqual({
      keys: 'isi_berita',
    });
  });

  test('is not looked for where the post has one', async () => {
    const meta = { isi_berita: '<p>Versi lama</p>', _bricks_page_content_2: php(bricks) };
    expect(await bodyOf(prose, { meta })).toBe('Banjir di Demak surut pada Ahad pagi.');
  });

  test('that is broken is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'aOsidbN:;{}"0123459[,]'), maxLength: 60 }),
          fc.constantFrom(
            'a:1:{'.repeat(5000),
            '[{"a":'.repeat(5000),
            `a:999999999:{${'N;'.repeat(500)}`,
            's:99999999999:"x',
          ),
        ),
        (text) => {
          phpValue(text);
          builderHtml(text);
        },
      ),
    );
    const many = [manyOf('a:9:{s:4:"text";s:1:"x'), manyOf('s:9:"', 'a:1:{s:4:"text";')];
    expect(many.flatMap((text) => fastGrowing(builderHtml, [text]))).toEqual([]);
  });

  test('what PHP wrote down is read again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean())),
        (list) => {
          const read = phpValue(php(list));
          expect(read instanceof Map ? [...read.values()] : read).toEqual(list);
        },
      ),
    );
  });
});

describe('what is shown with a post', () => {
  test.each([
    ['fifu_image_url', 'https://foto.example/a.jpg'],
    ['_knawatfibu_url', php({ img_url: 'https://foto.example/a.jpg', width: 3 })],
    ['_nelioefi_url', 'https://foto.example/a.jpg'],
  ])('a picture elsewhere (%s)', async (key, url) => {
    const { files } = await imported([{ meta: { [key]: url, _thumbnail_id: '77' } }]);
    expect(articles(files)[0]).toContain('src: https://foto.example/a.jpg');
  });

  test('a picture that the export does not hold is named', async () => {
    const { outcome } = await imported([
      { meta: { _thumbnail_id: '99' } },
      { id: '2', title: 'Dua', link: `${site}/dua/`, meta: { _thumbnail_id: '-1' } },
    ]);
    const missing = [...outcome.notes].filter(({ rule }) => rule === 'picture-missing');
    expect(missing.map(({ values }) => values)).toEqual([{ id: '99' }]);
  });

  test('a film above the text, but not a second time', async () => {
    const meta = {
      td_post_video: php({ td_video: 'https://www.youtube.com/watch?v=abcdefghijk' }),
    };
    const video = '<https://www.youtube.com/watch?v=abcdefghijk>';
    expect(await bodyOf('<p>Isi.</p>', { meta })).toBe(`${video}\n\nIsi.`);
    const html = '<p>Isi.</p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>';
    expect(await bodyOf(html, { meta })).toBe(`Isi.\n\n${video}`);
    const embed = { _format_video_embed: '<iframe src="https://peta.example/x"></iframe>' };
    expect(await bodyOf('<p>Isi.</p>', { meta: embed })).toBe('<https://peta.example/x>\n\nIsi.');
  });

  test('the recordings of a podcast below it', async () => {
    const one = (number: number) =>
      `<wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value>https://a.example/${number}.mp3\n1234\naudio/mpeg\n</wp:meta_value></wp:postmeta>`;
    expect(await bodyOf('<p>Isi.</p>', { more: one(1) + one(2) })).toBe(
      'Isi.\n\n<https://a.example/1.mp3>\n\n<https://a.example/2.mp3>',
    );
  });

  test('the line under a headline is its standfirst', async () => {
    const meta = { td_post_theme_settings: php({ td_subtitle: 'Tanggul sungai “ditutup”', x: 1 }) };
    const { files, outcome } = await imported([{ meta }]);
    expect(articles(files)[0]).toContain('description: "Tanggul sungai “ditutup”"');
    expect(rules(outcome)).not.toContain('body-in-fields');
  });
});
