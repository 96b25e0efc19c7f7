import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstration, freshFolder } from '../build-site.ts';
import { slugOf } from '../../../src/lib/slug.ts';
import { HEADLINES } from './headlines.ts';
import { samplePhotos, shapedPhoto } from './photos.ts';

/** The build's clock for this edition. */
export const PHOTO_NOW = '2026-11-28T10:00:00Z';
const MINUTE = 60_000;
const PARAGRAPH =
  'Menurut catatan petugas di lapangan, keadaan sudah dapat dikendalikan sejak pagi. Warga diminta menunggu keterangan resmi dan tidak menyebarkan kabar yang belum pasti.\n\n';

/** Minutes before the build's clock at which the article `at` was published: more and more apart. */
const age = (at: number): number => 25 + at * 24 + at * at * 2;

/**
 * A content folder of a newsroom that has a photograph for most of its articles, the newest some
 * minutes old: settings of the demonstration edition, articles of our own invention.
 */
export async function photoContent(): Promise<string> {
  const folder = freshFolder('photo-edition');
  for (const name of ['site.yaml', 'topics.yaml', 'authors', 'pages'])
    cpSync(join(demonstration, name), join(folder, name), { recursive: true });
  const photos = await samplePhotos();
  const articles = join(folder, 'articles/2026/11');
  mkdirSync(articles, { recursive: true });
  for (const [at, [section, title, standfirst, label]] of HEADLINES.entries()) {
    const slug = slugOf(title);
    const date = new Date(Date.parse(PHOTO_NOW) - age(at) * MINUTE).toISOString();
    const lines = [`title: ${title}`, `date: ${date}`, `section: ${section}`];
    if (standfirst) lines.push(`description: ${standfirst}`);
    if (label) lines.push(`label: ${label}`);
    // Every sixth article of a small newsroom has no picture.
    if (at % 6 !== 5) {
      writeFileSync(
        join(articles, `${slug}.jpg`),
        await shapedPhoto(photos[(at * 3) % photos.length]!, at),
      );
      lines.push('image:', `  src: ${slug}.jpg`, '  alt: Contoh foto', '  credit: Contoh');
    }
    if (at % 9 === 4)
      lines.push('corrections:', `  - time: ${date}`, '    text: Angka diperbaiki menjadi 24.');
    writeFileSync(
      join(articles, `${slug}.md`),
      `---\n${lines.join('\n')}\n---\n\n${PARAGRAPH.repeat(5)}`,
    );
  }
  return folder;
}
