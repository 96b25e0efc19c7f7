import type { Content } from '../../../src/content-files/content.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { contentFolder } from '../../content-folder.ts';

/** Two articles that many tests write. */
export const A = 'articles/2015/09/a.md';
export const B = 'articles/2015/09/b.md';

/** Reads a content folder of these files, by the clock of the day after the articles. */
export function read(files: Readonly<Record<string, string>>): Content {
  return readContent({ root: contentFolder(files), now: new Date('2015-09-17T00:00:00Z') }).content;
}

/** What is found in it, a line each. */
export function findingLines(files: Readonly<Record<string, string>>): string[] {
  return read(files).findings.map(
    ({ file, line, column, rule, effect, values }) =>
      `${file}:${line}:${column} ${rule} ${effect} ${JSON.stringify(values)}`,
  );
}
