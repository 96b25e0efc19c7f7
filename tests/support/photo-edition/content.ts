import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../src/lib/slug.ts';
import { demonstration, freshFolder } from '../build-site.ts';
import { HEADLINES } from './headlines.ts';
import { samplePhotos, shapedPhoto } from './photos.ts';

/** The build's clock for this edition. */
export const PHOTO_NOW = '2026-11-28T10:00:00Z';
const MINUTE = 60_000;
const PARAGRAPH =
  'Menurut catatan petugas di lapangan, keadaan sudah dapat dikendalikan sejak pagi. Warga diminta menunggu keterangan resmi dan tidak menyebarkan kabar yang belum pasti.\n\n';
/** Who signs opinion and some of the news; none of them exists. */
const WRITERS = ['Ratna Wulandari', 'I Made Sudarsana', 'Yohana Tabuni'];

/** Minutes before the build's clock at which the article `at` was published: more and more apart. */
const age = (at: number): number => 25 + at * 24 + at * at * 2;
const minutesAgo = (minutes: number): string =>
  new Date(Date.parse(PHOTO_NOW) - minutes * MINUTE).toISOString();

/** Every sixth article of a small newsroom has no picture. */
const hasPhoto = (at: number): boolean => at % 6 !== 5;

/** The front matter of article `at`, of which the picture is called as it is. */
function frontMatter(at: number): string {
  const [section, title, standfirst, label] = HEADLINES[at]!;
  const date = minutesAgo(age(at));
  const lines = [`title: ${JSON.stringify(title)}`, `date: ${date}`, `section: ${section}`];
  if (standfirst) lines.push(`description: ${JSON.stringify(standfirst)}`);
  if (label) lines.push(`label: ${label}`);
  if (hasPhoto(at))
    lines.push('image:', `  src: ${slugOf(title)}.jpg`, '  alt: Contoh foto', '  credit: Contoh');
  // An advertorial is nobody's; a third of the news is signed.
  const isSigned = label === 'opinion' || label === 'analysis' || at % 3 === 0;
  if (isSigned && label !== 'advertorial')
    lines.push(`authors: [${slugOf(WRITERS[at % WRITERS.length]!)}]`);
  // One in seven was brought up to date while it was news.
  if (at % 7 === 2) lines.push(`updated: ${minutesAgo(age(at) / 2)}`);
  if (at % 9 === 4)
    lines.push('corrections:', `  - time: ${date}`, '    text: Angka diperbaiki menjadi 24.');
  return lines.join('\n');
}

/**
 * A content folder of a newsroom that has a photograph for most of its articles, the newest some
 * minutes old: settings of the demonstration edition, articles of our own invention.
 */
export async function photoContent(): Promise<string> {
  const folder = freshFolder('photo-edition');
  for (const name of ['site.yaml', 'topics.yaml', 'authors', 'pages'])
    cpSync(join(demonstration, name), join(folder, name), { recursive: true });
  for (const name of WRITERS)
    writeFileSync(join(folder, `authors/${slugOf(name)}.yaml`), `name: ${name}\n`);
  const articles = join(folder, 'articles/2026/11');
  mkdirSync(articles, { recursive: true });
  const photos = await samplePhotos();
  for (const [at, [, title]] of HEADLINES.entries()) {
    const file = join(articles, slugOf(title));
    if (hasPhoto(at))
      writeFileSync(`${file}.jpg`, await shapedPhoto(photos[(at * 7) % photos.length]!, at));
    writeFileSync(`${file}.md`, `---\n${frontMatter(at)}\n---\n\n${PARAGRAPH.repeat(5)}`);
  }
  return folder;
}
