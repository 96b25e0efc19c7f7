import type { ArticleEntry } from '../schema/entries.ts';
import type { Article } from './article.ts';
import type { AuthorBook } from './authors.ts';
import type { NamesErased } from './erased-links.ts';
import { withoutErased } from './erased-links.ts';
import { isLive } from './live.ts';
import { awaiting } from './published.ts';
import type { Section } from './sections.ts';
import type { TopicBook } from './topics.ts';
import { updateAt } from './last-change.ts';

/** What the names in entries stand for, and what must not be named any more. */
type Books = {
  section: (id: string) => Section | undefined;
  topics: TopicBook;
  authors: AuthorBook;
  namesErased: NamesErased;
};

/**
 * The articles of the edition of `now` from their entries: with their section, topics and authors in
 * place of the names of these, without what names an erased article, and with the update that readers
 * know of.
 */
export function resolveArticles(
  entries: readonly ArticleEntry[],
  now: string,
  { section: sectionOf, topics, authors, namesErased }: Books,
): Article[] {
  return entries.flatMap((entry): Article[] => {
    const section = sectionOf(entry.section);
    if (!section) return [];
    const byline = entry.authors.map(({ id, role }) => ({ author: authors.find(id), role }));
    const state = awaiting(entry, now);
    const mark = state === undefined ? {} : { awaiting: state };
    return [
      {
        ...withoutErased(entry, namesErased),
        ...mark,
        ...(isLive(entry, now) && { isLive: true as const }),
        updated: updateAt(entry, now),
        section,
        topics: topics.of(entry.topics),
        byline,
      },
    ];
  });
}
