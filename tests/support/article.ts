import type { ArticleEntry } from '../../src/schema/entries.ts';

/** An article as it is after reading, with only what a test cares about to be said. */
export function anArticle(over: Partial<ArticleEntry> & { id: string }): ArticleEntry {
  const slug = over.id.split('/').at(-1)!;
  return {
    file: `articles/${over.id}.md`,
    digest: over.id,
    slug,
    path: `/${over.id}/`,
    title: slug,
    standfirst: '',
    standfirstDerived: false,
    date: '2015-09-16T12:41:00.000Z',
    section: 'internasional',
    topics: [],
    authors: [],
    lang: 'id',
    draft: false,
    points: [],
    related: [],
    corrections: [],
    replies: [],
    unverified: false,
    helpline: false,
    aliases: [],
    words: 300,
    pictures: [],
    documents: [],
    also: [],
    ...over,
  };
}
