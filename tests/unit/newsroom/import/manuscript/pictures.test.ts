import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeZip } from '../support/make-zip.ts';
import { paragraph, run, writeDocx } from '../word/write-docx.ts';
import { docsPage, importPages, wordPage } from './import-pages.ts';

const sentence = 'Ratusan warga mendatangi balai desa pada Senin pagi, kata kepala desa.';
const photo = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'RAHASIA' }, IFD3: { GPSLatitude: '6/1' } })
    .jpeg()
    .toBuffer();
const image = (src: string): string =>
  `<p class="c0"><span style="overflow: hidden; display: inline-block;"><img alt="Balai desa" src="${src}" style="width: 600px;" title=""></span></p>`;
const story = (title: string, inside = '') =>
  `<p class="title"><span>${title}</span></p><p><span>${sentence}</span></p>${inside}<p><span>Penutup.</span></p>`;

const photosIn = (content: string): string[] =>
  readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:png|jpg|webp)$/.test(name))
    .map((name) => join(content, 'articles', name));

test('pictures of a zip lie beside their story, without what the camera wrote in them; a lost one is named', async () => {
  const zip = makeZip([
    {
      name: 'Tambang.html',
      data: Buffer.from(
        docsPage(story('Tambang', image('images/image1.jpg') + image('images/image9.png'))),
      ),
    },
    { name: 'images/image1.jpg', data: await photo('#a31') },
  ]);
  const { content, article, outcome } = await importPages({ 'Tambang.zip': zip });
  const [one, ...more] = photosIn(content);
  expect(more).toEqual([]);
  expect((await sharp(one!).metadata()).exif).toBeUndefined();
  expect(article).toContain(`![Balai desa](${one!.split('/').at(-1)})`);
  expect(article).not.toContain('image9');
  const lost = [...outcome.notes].find(({ rule }) => rule === 'picture-nowhere');
  expect(lost?.values).toMatchObject({ url: 'images/image9.png' });
});

test('pictures of several zips with the same names stay those of their stories', async () => {
  const zip = async (title: string, background: string) =>
    makeZip([
      {
        name: `${title}.html`,
        data: Buffer.from(docsPage(story(title, image('images/image1.jpg')))),
      },
      { name: 'images/image1.jpg', data: await photo(background) },
    ]);
  const { content, outcome } = await importPages({
    'Satu.zip': await zip('Satu', '#a31'),
    'Dua.zip': await zip('Dua', '#13a'),
  });
  expect(outcome.units.total.draft).toBe(2);
  expect(photosIn(content)).toHaveLength(2);
});

test('a picture that is written into the page, or lies where Word puts it, comes as well', async () => {
  const bytes = await photo('#1a3');
  const { content } = await importPages({
    'a.html': docsPage(story('Satu', image(`data:image/jpeg;base64,${bytes.toString('base64')}`))),
    'b.htm': wordPage(
      `<p class=MsoTitle>Dua</p><p class=MsoNormal>${sentence}</p><p class=MsoNormal><img width=40 src="b_files/image001.jpg" alt="Balai"></p>`,
    ),
    'b_files/image001.jpg': await photo('#31a'),
  });
  expect(photosIn(content)).toHaveLength(2);
});

test('an address that leads out of the folder of a page brings nothing', async () => {
  const { content, outcome } = await importPages({
    'rahasia.jpg': await photo('#000'),
    'dalam/a.html': docsPage(story('Satu', image('../rahasia.jpg') + image('/etc/hostname'))),
  });
  expect(photosIn(content)).toEqual([]);
  expect([...outcome.notes].map(({ rule }) => rule)).toContain('picture-nowhere');
});

test('a folder of Drive is sorted file by file', async () => {
  const word = writeDocx(paragraph(run('Naskah Word'), 'Title') + paragraph(run(sentence)));
  const sheet = makeZip([
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    { name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') },
  ]);
  const drive = makeZip([
    { name: 'Liputan/Tambang.html', data: Buffer.from(docsPage(story('Tambang'))) },
    { name: 'Liputan/Sungai.docx', data: word },
    { name: 'Liputan/Lama/Sawah.docx', data: word },
    { name: 'Liputan/Anggaran.xlsx', data: sheet },
    { name: 'Liputan/Siaran.pdf', data: Buffer.from('%PDF-1.4\n') },
  ]);
  const { outcome } = await importPages({ 'drive-download.zip': drive });
  expect(outcome.units.total).toMatchObject({ article: 0, draft: 3, unclear: 2 });
  const left = [...outcome.units.entries].filter(({ sort }) => sort === 'unclear');
  expect(left.map(({ file, kind }) => [file.split('/').at(-1), kind]).toSorted()).toEqual([
    ['Anggaran.xlsx', 'document'],
    ['Siaran.pdf', 'pdf'],
  ]);
});
