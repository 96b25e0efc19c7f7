import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';
import { paragraph, picture, run, writeDocx } from './write-docx.ts';

async function imported(documents: Record<string, Uint8Array>) {
  const folder = contentFolder({ site: false });
  for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, name), bytes);
  const content = contentFolder();
  const outcome = await runImport(content, folder);
  return { outcome, content, files: filesIn(content) };
}

const articleIn = (files: Record<string, string>): string =>
  Object.entries(files).find(([name]) => name.startsWith('articles/'))?.[1] ?? '';

const sentence = 'Ratusan warga mendatangi balai desa pada Senin pagi.';

test('a manuscript is a draft with its headline, standfirst, lists, tables, links and notes', async () => {
  const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const body = [
    paragraph(run('Warga Tolak Tambang'), 'Title'),
    paragraph(run('Sungai keruh sejak Mei.'), 'Subtitle'),
    paragraph(
      `${run(sentence)}${run(' Tebal.', '<w:b/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    `<w:tbl><w:tr>${cell('Desa')}${cell('Warga')}</w:tr><w:tr>${cell('Sukamaju')}${cell('12')}</w:tr></w:tbl>`,
    paragraph(run('Penutup.')),
  ];
  const { files, outcome } = await imported({
    'naskah.docx': writeDocx(body.join(''), { footnote: 'Data BPS 2023.' }),
  });
  const article = articleIn(files);
  expect(article).toMatch(/^title: "?Warga Tolak Tambang"?$/m);
  expect(article).toMatch(/^description: "?Sungai keruh sejak Mei\."?$/m);
  expect(article).toMatch(/^draft: true$/m);
  expect(article).toContain(sentence);
  expect(article).toContain('**Tebal.**');
  expect(article).toContain('Data BPS 2023.');
  expect(article).toMatch(/\| *Sukamaju *\| *12 *\|/);
  expect(outcome.units.total).toMatchObject({ article: 0, draft: 1 });
});

test('nothing that was deleted, moved away, hidden, noted in the margin or said by the program is written', async () => {
  const gone = (name: string): string =>
    `<w:${name} w:id="1" w:author="RAHASIA"><w:r><w:delText>RAHASIA</w:delText><w:t>RAHASIA</w:t></w:r></w:${name}>`;
  const body = [
    paragraph(run('Judul berita'), 'Title'),
    paragraph(
      `${run(sentence)}${gone('del')}${gone('moveFrom')}<w:commentRangeStart w:id="0"/>${run(' Kata panitia.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    paragraph(`${run('RAHASIA', '<w:vanish/>')}${run('Terlihat.', '<w:vanish w:val="0"/>')}`),
  ];
  const { files } = await imported({
    'naskah.docx': writeDocx(body.join(''), { comment: 'RAHASIA', creator: 'RAHASIA' }),
  });
  expect(articleIn(files)).toContain('Terlihat.');
  expect(JSON.stringify(files)).not.toContain('RAHASIA');
});

test('its pictures lie beside it, without what the camera wrote in them', async () => {
  const image = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a31' } })
    .withExif({ IFD3: { GPSLatitude: '6/1' } })
    .png()
    .toBuffer();
  const body = paragraph(run('Judul'), 'Title') + paragraph(run(sentence)) + paragraph(picture);
  const { content } = await imported({ 'foto.docx': writeDocx(body, { image }) });
  const names = readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' });
  const photo = names.find((name) => /\.(png|jpg|webp)$/.test(name));
  const { exif } = await sharp(join(content, 'articles', photo!)).metadata();
  expect(exif).toBeUndefined();
});

test('a dozen in a folder is one command; what Word keeps open beside them is nobody’s', async () => {
  const some = Object.fromEntries(
    Array.from({ length: 12 }, (_, at): [string, Uint8Array] => [
      `naskah ${at}.docx`,
      writeDocx(paragraph(run(`Judul nomor ${at}`)) + paragraph(run(sentence))),
    ]),
  );
  const lock = writeDocx(paragraph(run('RAHASIA')));
  // Word's own are no documents, but name who has one open.
  const own = Buffer.from(`\u0007RAHASIA${'\0'.repeat(154)}`);
  const locks = { '~$naskah 1.docx': lock, '~$naskah 2.docx': own };
  const { outcome, files } = await imported({ ...some, ...locks });
  expect(outcome.units.total).toMatchObject({ draft: 12, private: 2 });
  expect(JSON.stringify(files)).not.toContain('RAHASIA');
});

test('one that swells, or is damaged anywhere, ends with a word', async () => {
  const bomb = writeDocx(paragraph(run(sentence)), {
    parts: { 'word/media/image2.png': new Uint8Array(300 * 1024 * 1024) },
  });
  const swollen = await imported({ 'bom.docx': bomb });
  expect([...swollen.outcome.notes].map(({ rule }) => rule)).toContain('archive-bytes');
  const whole = writeDocx(paragraph(run('Judul')) + paragraph(run(sentence.repeat(20))));
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, by, isCut) => {
      const bytes = isCut ? whole.slice(0, at) : Uint8Array.from(whole);
      if (!isCut) bytes[at] = by;
      const { outcome } = await imported({ 'rusak.docx': bytes });
      const counts = Object.values(outcome.units.total);
      const noted = [...outcome.notes].length;
      expect(counts.reduce((sum, count) => sum + count) + noted).toBeGreaterThan(0);
      expect(outcome.units.total.article).toBe(0);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the same manuscript, imported again, is the same draft', async () => {
  const folder = contentFolder({ site: false });
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'a/x.docx'),
    writeDocx(paragraph(run('Judul')) + paragraph(run(sentence))),
  );
  const content = contentFolder();
  await runImport(content, folder);
  const before = filesIn(content);
  await runImport(content, folder);
  const after = filesIn(content);
  expect(Object.keys(after).filter((name) => name.startsWith('articles/'))).toEqual(
    Object.keys(before).filter((name) => name.startsWith('articles/')),
  );
});
