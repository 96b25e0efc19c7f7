import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { headed } from '../../../../../src/newsroom/import/manuscript/headline.ts';
import { paragraph, picture, run, writeDocx } from '../word/write-docx.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

const sentence = 'Ratusan warga mendatangi balai desa pada Senin pagi.';
const image = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#3a3' } })
  .png()
  .toBuffer();
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
/** The styles of Word in Indonesian, whose names inside are English, and those of another program. */
const styles = new TextEncoder().encode(
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('Judul', 'Title')}${style('Keterangan', 'caption')}${style('Foto', 'Keterangan')}</w:styles>`,
);

/** The draft that a document becomes. */
async function draftOf(body: string): Promise<string> {
  const { files } = await imported(
    'naskah.docx',
    writeDocx(body, { image, parts: { 'word/styles.xml': styles } }),
  );
  return Object.entries(files).find(([name]) => name.endsWith('.md'))?.[1] ?? '';
}

const title = paragraph(run('Warga Tolak Tambang'), 'Judul');
const text = paragraph(run(sentence));
const photo = paragraph(picture);

describe('captions by their style', () => {
  test.each([
    ['below a photo', photo + paragraph(run('Warga di balai desa.'), 'Keterangan')],
    ['above it', paragraph(run('Warga di balai desa.'), 'Keterangan') + photo],
    ['in the style of another program', photo + paragraph(run('Warga di balai desa.'), 'Foto')],
    ['counted by Word', photo + paragraph(run('Gambar 1. Warga di balai desa.'), 'Keterangan')],
  ])('%s', async (_, part) => {
    const draft = await draftOf(title + text + part + paragraph(run('Penutup.')));
    expect(draft).toMatch(/^!\[\]\(gambar-1-\w+\.png "Warga di balai desa\.?"\)$/m);
    expect(draft.match(/Warga di balai desa/g)).toHaveLength(1);
  });

  test('that stand at no photo stay words', async () => {
    const draft = await draftOf(
      title + text + paragraph(run('Tabel 1. Harga beras'), 'Keterangan'),
    );
    expect(draft).toContain('Tabel 1. Harga beras');
  });
});

describe('the headline of a document without a style for it', () => {
  const line = paragraph(run('Warga Tolak Tambang'));
  const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Wartawan')}${cell('Budi')}</w:tr></w:tbl>`;

  test.each([
    ['below a photo', photo + line + text, 'gambar-1'],
    [
      'below a photo and its caption',
      photo + paragraph(run('Warga.'), 'Keterangan') + line + text,
      'gambar-1',
    ],
    ['below a table', table + line + text, '| Wartawan | Budi |'],
    ['below blank lines', paragraph(run(' ')) + paragraph('') + line + text, sentence],
    [
      'in one paragraph with the text',
      `<w:p><w:r><w:t>Warga Tolak Tambang</w:t><w:br/><w:t>${sentence}</w:t><w:br/><w:br/><w:t>Dua.</w:t></w:r></w:p>`,
      `${sentence}\n\nDua.`,
    ],
  ])('%s', async (_, body, kept) => {
    const draft = await draftOf(body);
    expect(draft).toContain('title: "Warga Tolak Tambang"');
    expect(draft.replace(/^---\n[\s\S]*?\n---\n/, '')).not.toContain('Warga Tolak Tambang');
    expect(draft).toContain(kept);
    expect(draft).toContain(sentence);
  });

  test.each([
    ['a text alone', '<p>Satu baris.</p>'],
    ['a list', '<ul><li>Satu</li></ul><p>Dua</p>'],
    ['a long first paragraph', `<p>${'kata '.repeat(60)}</p><p>Dua</p>`],
  ])('is not taken from %s', (_, html) => {
    expect(headed(html)).toEqual({ headline: '', body: html });
  });

  test('is found in linear time', () => {
    expect(fastGrowing(headed, [manyOf('<p> </p>', '', '<p>Judul</p><p>Isi</p>')])).toEqual([]);
  });
});
