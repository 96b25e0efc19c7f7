import type { ArticleEntry } from '../schema/entries.ts';
import type { Author } from './authors.ts';
import type { Section } from './sections.ts';
import type { Topic } from './topics.ts';

/** One name of a byline and what that person did, where it was said. */
export type Credit = { author: Author; role: string | undefined };

/** A published article with its section, topics and authors looked up. Times are ISO instants. */
export type Article = Omit<ArticleEntry, 'section' | 'topics' | 'authors'> & {
  section: Section;
  topics: Topic[];
  byline: Credit[];
  /** Live coverage that goes on. */
  isLive?: true;
  /** Only in a preview for the newsroom: why readers do not see it yet. */
  awaiting?: 'draft' | 'scheduled';
};

/** What tells in which order articles stand. */
type Ordered = Pick<ArticleEntry, 'id' | 'date'>;

/** Newest first; articles of the same instant stand in the order of their ids. */
export function newestFirst(a: Ordered, b: Ordered): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
