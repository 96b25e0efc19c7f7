import type { Edition } from '../../src/edition/edition.ts';
import type { EditionSource } from '../../src/edition/make-edition.ts';
import { makeEdition } from '../../src/edition/make-edition.ts';
import { dayAttribute } from '../../src/lib/time/machine.ts';
import { siteSchema } from '../../src/schema/site.ts';

/** Settings of a small newspaper with one subsection. */
export const aSite = siteSchema('Asia/Jakarta').parse({
  name: 'Warta',
  url: 'https://warta.example',
  language: 'id',
  timeZone: 'Asia/Jakarta',
  sections: [
    { id: 'nasional', name: 'Nasional' },
    { id: 'internasional', name: 'Internasional' },
    { id: 'asia', name: 'Asia', parent: 'internasional' },
  ],
});

/** The edition that articles make at `now`. */
export function anEdition(
  articles: EditionSource['articles'],
  {
    now = '2026-01-01T00:00:00.000Z',
    preview = false,
    ...rest
  }: Partial<EditionSource> & { now?: string; preview?: boolean } = {},
): Edition {
  const source = { site: aSite, articles, authors: [], topics: [], pages: [], ...rest };
  return makeEdition(source, now, (time) => dayAttribute(time, 'Asia/Jakarta'), { preview });
}
