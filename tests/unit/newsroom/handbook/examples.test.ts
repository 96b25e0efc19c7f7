import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { languages } from '../../../../src/words/words-in.ts';
import { contentFolder } from '../../../content-folder.ts';
import { emptyFilm, silentMp3 } from '../../../support/media-files.ts';
import type { Fence } from './pages.ts';
import { fencesOf, pagesOf } from './pages.ts';
import { qrisPayload, qrPng } from '../../../support/qris.ts';

/** When all that the examples speak of has happened; what is still open is looked at on its day. */
const nowFor = (text: string): Date =>
  new Date(/^unverified:/m.test(text) ? '2026-11-21T12:00:00Z' : '2026-12-24T12:00:00Z');

const SECTIONS = ['nasional', 'daerah', 'ekonomi', 'opini'];

/** A newspaper in which all that the examples name is there. */
const SITE = `name: Koran Demak
url: https://koran.example
language: id
timeZone: Asia/Jakarta
masthead:
  company: PT Koran Demak
  address: Jalan Pemuda 1, Demak
  responsible: Siti Aminah
  email: redaksi@koran.example
`;
const SECTION_LIST = `sections:\n${SECTIONS.map((id) => `  - { id: ${id}, name: ${id} }\n`).join('')}`;

const story = (lines: string): string => `---
title: Kereta lewat
description: Pagi tadi di kota.
${/^date:/m.test(lines) ? '' : 'date: 2026-11-21 08:00\n'}section: daerah
${lines}---

Isi berita yang cukup untuk satu alinea.
`;

/** The file that an example is for, with what stands around it. */
function fileOf({ language, text }: Fence): [file: string, content: string] {
  const [, named] = /^# ([\w/-]+\.yaml)\n/.exec(text) ?? [];
  const [, page] = /^---\n# ((?:pages|series)\/[\w-]+\.md)\n/.exec(text) ?? [];
  if (page !== undefined) return [page, text];
  // Entries of live coverage, or what is added to one.
  if (language === 'text') {
    const entry = text.startsWith('## ') ? text : `## 20.30 Judul entri\n\n${text}`;
    return ['articles/2026/11/contoh.md', `${story('live: ya\n')}\n${entry}`];
  }
  if (language === 'markdown') return ['articles/2026/11/contoh.md', text];
  if (named === 'site.yaml')
    return [
      named,
      `${text.includes('masthead:') ? SITE.replace(/^masthead:\n(?: .*\n)+/m, '') : SITE}${text.includes('sections:') ? '' : SECTION_LIST}${text}`,
    ];
  return named === undefined ? ['articles/2026/11/contoh.md', story(text)] : [named, text];
}

/** Stories, pictures and authors that an example names. */
async function surroundings(text: string): Promise<Record<string, string | Uint8Array>> {
  const picture = await sharp({
    create: { width: 1200, height: 800, channels: 3, background: '#ccd' },
  })
    .jpeg()
    .toBuffer();
  const pictures = [...text.matchAll(/[\w-]+\.jpg/g)].map(([name]) => name);
  const code = text.includes('files/qris.png') ? [await qrPng(qrisPayload())] : [];
  const banners = [...text.matchAll(/(\w*picture): ([\w-]+\.png)/gi)].map(
    async ([, key, name]): Promise<[string, Uint8Array]> => {
      const [width, height] = key === 'widePicture' ? [1456, 180] : [640, 320];
      return [`adverts/${name}`, await sharp(picture).resize(width, height).png().toBuffer()];
    },
  );
  const data = [...text.matchAll(/[\w-]+\.csv/g)].map(([name]) => name);
  const named = (ending: string): string[] =>
    [...text.matchAll(new RegExp(String.raw`[\w-]+\.${ending}`, 'g'))].map(([name]) => name);
  const stories = [...text.matchAll(/2026\/11\/[\w-]+/g)].map(([id]) => id);
  const authors = [...text.matchAll(/authors: \[([\w-]+)/g)].map(([, id]) => id!);
  const [, series] = /series:(?:\n {2}id:)? ([\w-]+)/.exec(text) ?? [];
  const member = 'series: banjir-demak\ntopics: [Gempa Bumi]\n';
  return Object.fromEntries([
    ...named('mp3').map((name) => [`articles/2026/11/${name}`, silentMp3()]),
    ...named('mp4').map((name) => [`articles/2026/11/${name}`, emptyFilm()]),
    ...named('srt').map((name) => [`articles/2026/11/${name}`, '']),
    [`series/${series ?? 'lain'}.md`, '---\ntitle: Sebuah seri\n---\n\nPengantar.\n'],
    ['articles/2026/11/bagian.md', story(member).replace('Kereta lewat', 'Bagian seri')],
    ...pictures.map((name) => [`articles/2026/11/${name}`, picture] as const),
    ...code.map((bytes) => ['files/qris.png', bytes] as const),
    ...(await Promise.all(banners)),
    ...data.map((name) => [`articles/2026/11/${name}`, 'Bulan;Harga\nSep 2026;13600\n'] as const),
    ...stories.map((id, at) => [
      `articles/${id}.md`,
      story('').replace('Kereta lewat', `Berita ke-${at} tentang ${id}`),
    ]),
    ...authors.map((id) => [`authors/${id}.yaml`, 'name: Rina Sari\n']),
    ['pages/pedoman-media-siber.md', '---\ntitle: Pedoman Media Siber\n---\n\nIsi pedoman.\n'],
  ]);
}

const fences = languages.flatMap((code) =>
  [...pagesOf(code)].flatMap(([name, text]) =>
    fencesOf(`${code}/${name}`, text).filter(({ language }) => language !== 'sh'),
  ),
);

test('there are examples of stories and of the files around them', () => {
  const files = new Set(fences.map((fence) => fileOf(fence)[0]));
  expect([...files].toSorted()).toEqual([
    'adverts/les-cendekia.yaml',
    'adverts/toko-sumber-rejeki.yaml',
    'articles/2026/11/contoh.md',
    'authors/rina-sari.yaml',
    'pages/about.md',
    'pages/tentang.md',
    'publish.yaml',
    'series/banjir-demak.md',
    'series/gempa.md',
    'site.yaml',
    'topics.yaml',
  ]);
});

test.each(fences)('$page: the check finds nothing in $text', async (fence) => {
  const [file, content] = fileOf(fence);
  const around = await surroundings(fence.text);
  const root = contentFolder({ 'site.yaml': SITE + SECTION_LIST, ...around, [file]: content });
  const { findings, content: read } = await checkContent({ root, now: nowFor(fence.text) });
  // What lies around an example is no example.
  const said = findings.filter(
    (one) =>
      (one.file === file || one.effect !== 'warn') &&
      // A skeleton is there to be filled in.
      !(one.rule === 'story/to-fill-in' && fence.text.includes('\ndraft: ')),
  );
  expect(said).toEqual([]);
  if (file.startsWith('articles/')) expect(read.articles.map((one) => one.file)).toContain(file);
});
