import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './build-site.ts';
import { drawing, siteYaml, article } from './small-content.ts';

/** A content folder that grows and shrinks; files get times long past, as if saved a while ago. */
export function writeContent(
  folder: string,
  files: Record<string, string | Uint8Array | undefined>,
): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(folder, path), { force: true });
    else {
      writeFiles(folder, { [path]: text });
      const past = Date.now() / 1000 - 60;
      utimesSync(join(folder, path), past, past);
    }
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Where article `at` of the archive lies. */
export const articleFile = (at: number): string => `articles/2015/${two(1 + (at % 9))}/s${at}.md`;

/** A small paper with `count` articles, authors, topics, a page, a logo and pictures. */
export function smallPaper(count: number): Record<string, string> {
  const files: Record<string, string> = {
    'site.yaml': siteYaml,
    'topics.yaml': '- { id: cuaca, name: Cuaca }\n- { id: pilkada, name: Pilkada }\n',
    'authors/ani.yaml': 'name: Ani\nkind: person\nbio: Wartawan.\n',
    'authors/budi.yaml': 'name: Budi\nkind: person\n',
    'pages/tentang.md': '---\ntitle: Tentang kami\n---\n\nKami media kecil.\n',
    'files/robots-note.txt': 'x',
  };
  for (let at = 0; at < count; at++) {
    const folder = articleFile(at).replace(/[^/]+$/, '');
    files[`${folder}g${at}.svg`] = drawing(`gambar ${at}`);
    files[articleFile(at)] = articleAt(at, {});
  }
  return files;
}

/** The text of article `at` with some of its fields changed. */
export function articleAt(at: number, fields: Record<string, string>, body?: string): string {
  return article(
    {
      title: `Berita nomor ${at} tentang banjir`,
      description: `Ringkasan ${at} mengenai hujan dan sungai.`,
      date: `2015-${two(1 + (at % 9))}-${two(1 + (at % 27))} 08:${two(at % 60)}`,
      section: at % 2 === 0 ? 'nasional' : 'internasional',
      topics: at % 3 === 0 ? '[cuaca, Sungai]' : '[pilkada]',
      authors: at % 4 === 0 ? '[ani]' : '[budi]',
      image: `{ src: g${at}.svg, alt: Peta, credit: 'Grafis: Ani' }`,
      ...fields,
    },
    body ?? `Alinea pertama berita ${at}.\n\nAlinea kedua.`,
  );
}

/** One change of every field that an article may carry, each in an article of its own. */
export const fieldChanges: readonly Record<string, string>[] = [
  { title: 'Judul yang diganti' },
  { description: 'Ringkasan yang diganti.' },
  { date: '2015-03-28 10:00' },
  { updated: '2015-12-01 10:00' },
  { section: 'internasional' },
  { topics: '[cuaca, pilkada, Baru]' },
  { authors: '[{ id: ani, role: editor }]' },
  { dateline: 'Medan' },
  { lang: 'en' },
  { translationOf: 's20' },
  { image: '{ src: g1.svg, alt: Lain, caption: Keterangan, credit: "Foto: Ani" }' },
  { label: 'opinion' },
  { label: 'advertorial' },
  { label: 'advertorial', client: 'PT Maju' },
  { featured: '1', featuredUntil: '2026-02-01' },
  { draft: 'true' },
  { permalink: '/khusus/alamat.html' },
  { canonical: 'https://lain.example/x' },
  { source: '{ name: Kantor, url: "https://kantor.example/" }' },
  { related: '[s3]' },
  { corrections: '[{ time: 2015-10-01 08:00, text: Salah nama. }]' },
  { replies: '[{ time: 2015-10-02 08:00, article: s22 }]' },
  { withdrawn: '{ time: 2015-10-03 08:00, reason: Keliru. }' },
  { unverified: 'true' },
  { ai: '{ used: true, how: terjemahan }' },
];
