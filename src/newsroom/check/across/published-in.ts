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
  const bySection = Map.groupBy(published, ({ section }) => section);
  const { sections } = content.site;
  return sections.map((section) => {
    const ids = [
      section.id,
      ...sections.filter((one) => one.parent === section.id).map((one) => one.id),
    ];
    const articles =
      ids.length === 1
        ? (bySection.get(section.id) ?? [])
        : published.filter((one) => ids.includes(one.section));
    return { section, articles };
  });
}
