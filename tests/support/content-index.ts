import { searchFiles } from '../../src/build/output/search-index.ts';
import { readContent } from '../../src/content-files/read.ts';
import { makeEdition } from '../../src/edition/make-edition.ts';
import { dayAttribute } from '../../src/lib/time/machine.ts';

/**
 * The search index of a content folder as it is at the time `now`, by paths below the site's root, in
 * segments where there are more than `limit` articles; and the headlines, the newest first.
 */
export function indexOfContent(contentRoot: string, now: string, limit?: number) {
  const { content } = readContent({ root: contentRoot, now: new Date(now) });
  const { site: settings } = content;
  const edition = makeEdition(content, now, (time) => dayAttribute(time, settings.timeZone));
  const tables = new Map((content.tables ?? []).map((table) => [table.file, table]));
  const site = { settings, edition, pictures: new Map(), tables };
  const index = searchFiles({ contentRoot }, site, limit);
  return { index, headlines: edition.articles.map(({ title }) => title) };
}
