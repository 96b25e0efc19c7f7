import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFile } from '../articles/article-file.ts';
import type { Archive } from '../articles/generate.ts';
import { fileOf } from '../articles/generate.ts';
import { makeArticle } from '../articles/make-article.ts';

/** Adds a sentence to the end of one article from the middle of the archive, another each `time`. */
export function editBody({ folder, files }: Archive, time: number): void {
  const file = files[Math.floor(files.length / 2) + time]!;
  appendFileSync(join(folder, file), '\nSatu kalimat ditambahkan pada akhir berita ini.\n');
}

/** Publishes an article younger than all others, another each `time`. */
export function addArticle({ folder, files }: Archive, seed: number, time: number): void {
  const made = makeArticle(seed + 1 + time, files.length, files.length, []);
  const file = join(folder, fileOf(made));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, articleFile({ ...made, slug: `${made.slug}-${time}` }));
}
