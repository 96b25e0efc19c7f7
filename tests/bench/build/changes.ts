import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Rewrites one line of site.yaml, and adds it where it is not there yet. */
function setLine({ folder }: Archive, line: RegExp, text: string): void {
  const file = join(folder, 'site.yaml');
  const before = readFileSync(file, 'utf8');
  const after = line.test(before) ? before.replace(line, text) : `${before}${text}\n`;
  writeFileSync(file, after);
}

/** Another e-mail address of the newsroom, which stands in the masthead. */
export const editSettings = (archive: Archive, time: number): void =>
  setLine(archive, /^ {2}email: .*$/m, `  email: redaksi-${time}@kabar-uji.example`);

/** Another name of the first section, which stands in the menu of every page. */
export const renameSection = (archive: Archive, time: number): void =>
  setLine(archive, /(?<=^sections:\n.*\n) {4}name: .*$/m, `    name: Bagian ${time}`);

/** Another urgent line, which pages fetch by themselves. */
export const editBreaking = (archive: Archive, time: number): void =>
  setLine(
    archive,
    /^breaking: .*$/m,
    `breaking: { text: Kabar mendesak ke-${time}, until: 2026-01-03 }`,
  );
