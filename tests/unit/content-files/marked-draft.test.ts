import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { article, contentFolder } from '../../content-folder.ts';

const NOW = new Date('2015-09-18T00:00:00Z');
const FOLDER = 'articles/2015/09';

function read(file: string, text: string, published?: readonly string[]) {
  const wasPublished = published && ((one: string) => published.includes(one));
  const { content } = readContent({
    root: contentFolder({ [file]: text }),
    now: NOW,
    wasPublished,
  });
  const said = content.findings.filter(({ rule }) => rule === 'story/marked-draft');
  return {
    said: said.map(({ effect, values }) => `${(values as { where: string }).where} ${effect}`),
    isOut: content.articles.some((one) => one.file === file),
  };
}

const headed = (title: string): string => article().replace(/^title: .*$/m, `title: "${title}"`);
const saying = (line: string): string => article().replace('\n---\n', `\n---\n\n${line}\n`);

test.each([
  'articles/draf/banjir.md',
  'articles/konsep/banjir.md',
  'articles/Drafts/banjir.md',
  'articles/belum-terbit/banjir.md',
  'articles/sampah/banjir.md',
  'articles/draf berita/banjir.md',
  `${FOLDER}/jangan-terbit/banjir.md`,
  `${FOLDER}/draf-banjir.md`,
  `${FOLDER}/DRAFT banjir.md`,
  `${FOLDER}/banjir.draft.md`,
  `${FOLDER}/banjir-draft.md`,
  `${FOLDER}/banjir-draf (2).md`,
  `${FOLDER}/banjir-JANGAN-TERBIT.md`,
  `${FOLDER}/banjir-belum-selesai.md`,
])('%s is held by its place or name', (file) => {
  const { said, isOut } = read(file, headed('Banjir di Demak'));
  expect(isOut).toBe(false);
  expect(said).toHaveLength(1);
});

test.each([
  '[DRAF] Banjir di Demak',
  '(Draft) Banjir di Demak',
  'DRAF: Banjir di Demak',
  'DRAFT - Banjir di Demak',
  'Banjir di Demak [belum terbit]',
  'Banjir di Demak (jangan terbit dulu)',
  'Banjir di Demak - JANGAN TERBIT',
  'JANGAN TAYANG: Banjir di Demak',
])('the headline %s holds', (title) => {
  expect(read(`${FOLDER}/banjir.md`, headed(title))).toEqual({
    said: ['headline hold'],
    isOut: false,
  });
});

test.each([
  'DRAF - JANGAN TERBIT DULU',
  '**DRAFT**',
  '[draf]',
  'Jangan terbit sebelum ada tanggapan bupati',
  'NB: jangan ditayangkan dulu ya',
  'EMBARGO sampai 25 November 2026',
  'Do not publish yet!',
  'Air surut.\n\n// jangan terbit sebelum ada tanggapan bupati',
  'Air surut.\n\n<!-- jangan terbit dulu -->',
  'Air surut.\n\n%% belum boleh terbit %%',
])('the line %s holds', (line) => {
  expect(read(`${FOLDER}/banjir.md`, saying(line))).toEqual({ said: ['text hold'], isOut: false });
});

test.each([
  ['draf-ruu-penyiaran-dibahas', 'Draf RUU Penyiaran Dibahas'],
  ['konsep-smart-city', 'Konsep Smart City Ditinggalkan'],
  ['konsep-smart-city', 'Bandung Tinggalkan Konsep Smart City'],
  ['nba-draft', 'Pemain Indonesia Masuk NBA Draft'],
  ['drafter-bekerja', 'Perancang Bekerja'],
  ['film-belum-tayang', 'Film Itu Belum Tayang'],
  ['larangan', 'Jangan Terbitkan Izin Baru, Kata Warga'],
  ['larangan', 'Hold Fast Menang di Jakarta'],
])('%s, %s is published', (name, title) => {
  expect(read(`${FOLDER}/${name}.md`, headed(title))).toEqual({ said: [], isOut: true });
});

test('a folder whose word the headline has is about it', () => {
  const { isOut } = read(`${FOLDER}/sampah/bank-sampah.md`, headed('Bank Sampah Tumbuh'));
  expect(isOut).toBe(true);
});

test.each([
  '“Jangan terbitkan izin sebelum ada kajian,” kata warga di depan kantor bupati, Selasa.',
  'Draf peraturan itu dibahas pekan depan.',
  'Belum tayang sampai hari ini, film itu sudah dibicarakan orang di mana-mana.',
  'Embargo minyak sampai akhir tahun membuat harga naik.',
])('%s is a sentence of the story', (line) => {
  expect(read(`${FOLDER}/larangan.md`, saying(line))).toEqual({ said: [], isOut: true });
});

test('what readers know does not vanish by its name or folder', () => {
  const file = 'articles/draf/banjir.md';
  const known = read(file, headed('Banjir di Demak'), [file]);
  expect(known).toEqual({ said: ['folder warn'], isOut: true });
  expect(read(file, headed('Banjir di Demak'), []).isOut).toBe(false);
});

test('what says it itself, or was published elsewhere, is not asked again', () => {
  const file = 'articles/draf/banjir.md';
  expect(read(file, article('draft: ya')).said).toEqual([]);
  const taken = article('import:\n  from: https://lama.example/\n  id: "7"\n  digest: abc');
  expect(read(file, taken).said).toEqual([]);
});
