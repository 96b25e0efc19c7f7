import { anEdition, aSite } from './edition.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import type { EditionSource } from '../../src/edition/make-edition.ts';
import type { Site } from '../../src/site/site.ts';
import { createUrls } from '../../src/lib/url.ts';
import type { DataFile } from '../../src/charts/data-table.ts';
import type { Picture } from '../../src/pictures/picture.ts';

/** What a test may say of a site besides its articles. */
export type SiteParts = Partial<EditionSource> & {
  now?: string;
  preview?: boolean;
  base?: string;
  pictures?: Picture[];
  tables?: readonly DataFile[];
};

/** The site that articles make, at `https://warta.example/` unless `base` says otherwise. */
export function siteWith(
  articles: EditionSource['articles'],
  { base = '/', pictures = [], tables = [], ...rest }: SiteParts = {},
): Site {
  const settings = rest.site ?? aSite;
  return {
    settings,
    edition: anEdition(articles, rest),
    urls: createUrls({ origin: 'https://warta.example', base }),
    words: wordsIn(settings.language).pages,
    reckoning: { zone: settings.timeZone, language: settings.language },
    pictures: new Map(pictures.map((picture) => [picture.file, picture])),
    files: new Map(),
    tables: new Map(tables.map((table) => [table.file, table])),
    linkedFile: () => undefined,
    readBody: () => ({ markdown: '' }),
  };
}
