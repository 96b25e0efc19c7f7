import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFile } from './article-file.ts';
import type { Earlier } from './body.ts';
import type { Made } from './make-article.ts';
import { makeArticle } from './make-article.ts';
import { newsroomFiles } from './newsroom-files.ts';
import { openPictures } from './pictures.ts';

/** How large an archive to make, and from which seed; `pictures` gives every article one. */
export type ArchiveSize = { count: number; seed: number; pictures: boolean };

/** A made archive: its articles' files (below `articles/`), oldest first, and what they weigh. */
export type Archive = { folder: string; files: string[]; bytes: number };

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Where an article lies below the content folder. */
export const fileOf = ({ folder, slug }: Made): string => `articles/${folder}/${slug}.md`;

/**
 * Writes a content folder of news that nobody wrote: 8 sections, 300 topics, 40 authors, articles of
 * about 4.35 kB over 120 months. The same size and seed give the same bytes. `folder` must be empty
 * or absent.
 */
export async function generate(
  folder: string,
  { count, seed, pictures }: ArchiveSize,
): Promise<Archive> {
  const files: string[] = [];
  const earlier: Earlier[] = [];
  let bytes = 0;
  for (const [path, text] of newsroomFiles(seed)) put(join(folder, path), text);
  const pictureOf = pictures ? await openPictures(seed) : undefined;
  for (let number = 0; number < count; number++) {
    const links = [earlier[(number * 7) % (number || 1)], earlier[number - 3]];
    const made = makeArticle(
      seed,
      number,
      count,
      links.filter((one) => one !== undefined),
    );
    const file = fileOf(made);
    const picture = pictureOf && { file: `${made.slug}.jpg`, alt: `Suasana di ${made.dateline}` };
    const text = articleFile(made, picture);
    put(join(folder, file), text);
    if (pictureOf) put(join(folder, file.replace(/md$/, 'jpg')), pictureOf(number));
    bytes += Buffer.byteLength(text);
    files.push(file);
    earlier.push({ title: made.title, path: made.path });
  }
  return { folder, files, bytes };
}
