import { join } from 'node:path';
import { readContent } from '../../../src/content-files/read.ts';
import { lastChangeIn } from '../../../src/edition/last-change.ts';
import { makeEdition } from '../../../src/edition/make-edition.ts';
import { dayAttribute, timeAttribute } from '../../../src/lib/time/machine.ts';
import { outputFile } from '../../../src/lib/url.ts';
import { writeFiles } from '../build-site.ts';

/** Puts beside a content folder what a build of it would say of itself, and a page for each story. */
export function putBuilt(content: string, now: Date): string {
  const { content: read } = readContent({ root: content, now });
  const zone = read.site.timeZone;
  const edition = makeEdition(read, now.toISOString(), (time) => dayAttribute(time, zone));
  const changed = lastChangeIn(edition.articles);
  const status = {
    stories: edition.articles.length,
    withdrawn: edition.withdrawn.length,
    content: changed === undefined ? null : timeAttribute(changed, zone),
  };
  const pages = [...edition.articles, ...edition.withdrawn].map(({ id, path }) => [
    outputFile(path),
    `<!doctype html><title>${id}</title>`,
  ]);
  return writeFiles(join(content, 'dist'), {
    'status.json': JSON.stringify(status),
    ...Object.fromEntries(pages),
  });
}
