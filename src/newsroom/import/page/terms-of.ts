import type { SourceArticle } from '../article/source-article.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { PageDocument } from './page-document.ts';
import type { PageMetadata } from './page-metadata.ts';
import { termLinks } from './term-links.ts';

/** What a page says of its story in its data and tags, and its headline. */
interface Said {
  data: PageMetadata | undefined;
  tags: PageMetadata;
  title: string;
}

/**
 * The sections and topics of a story: by its data, its tags, then by what its readers see: the way from
 * the front page, links to its category and its tags.
 */
export function termsOf(
  document: PageDocument,
  html: string,
  { data, tags, title }: Said,
): Pick<SourceArticle, 'sections' | 'topics'> {
  const links = termLinks(document);
  const stated = data?.section ?? tags.section;
  const [section, ...above] =
    stated === undefined ? breadcrumbs(document, html, title).toReversed() : [stated];
  const names = [...new Set([section, ...links.sections].filter((name) => name !== undefined))];
  const topics = [data?.topics, tags.topics, links.topics].find((list) => list?.length) ?? [];
  const sections = names.map((name) => ({ slug: name.toLowerCase(), name }));
  const [first, ...others] = sections;
  if (first === undefined || above.length === 0) return { sections, topics };
  return {
    sections: [{ ...first, above: above.map((one) => one.toLowerCase()) }, ...others],
    topics,
  };
}
