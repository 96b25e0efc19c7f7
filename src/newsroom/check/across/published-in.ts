import type { ArticleEntry, SiteEntry } from '../../../schema/entries.ts';
import type { CheckedArchive } from './archive.ts';

/** A section and what readers find in it, the newest first. */
export interface SectionShelf {
  readonly section: SiteEntry['sections'][number];
  readonly articles: readonly ArticleEntry[];
}

/** What is published in each section, those below it included. */
export function publishedIn({ content, now }: CheckedArchive): SectionShelf[] {
  const clock = Date.parse(now);
  const published = content.articles
    .filter(({ draft, withdrawn, date }) => !draft && !withdrawn && Date.parse(date) <= clock)
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date));
  const { sections } = content.site;
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const shelves = new Map<string, ArticleEntry[]>(sections.map(({ id }) => [id, []]));
  for (const article of published) {
    const parent = parents.get(article.section);
    shelves.get(article.section)?.push(article);
    if (parent !== undefined) shelves.get(parent)?.push(article);
  }
  return sections.map((section) => ({ section, articles: shelves.get(section.id)! }));
}
