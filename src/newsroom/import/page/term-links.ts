import { plainText } from '../html/parse-html.ts';
import type { PageDocument } from './page-document.ts';

/** What the links of a page say of its story by `rel`: its categories and its tags. */
export interface TermLinks {
  sections: string[];
  topics: string[];
}

/** Where terms of all stories stand, or those of others. */
const elsewhere =
  'nav, aside, footer, .widget, .tagcloud, .wp-block-tag-cloud, .sidebar, #sidebar, .related, .related-posts, .jp-relatedposts';

/** More terms are those of a list. */
const MOST = 20;

/** Reads `rel="tag"` and WordPress' `rel="category tag"`; none where a page has as many as a list. */
export function termLinks(document: PageDocument): TermLinks {
  const terms: TermLinks = { sections: [], topics: [] };
  const links = [...document.querySelectorAll('a[rel~="tag"], a[rel~="category"]')].filter(
    (link) => link.closest(elsewhere) === null,
  );
  if (links.length > MOST) return terms;
  for (const link of links) {
    const name = plainText(link.textContent ?? '').replace(/^#/, '');
    const isSection = /\bcategory\b/.test(link.getAttribute('rel') ?? '');
    const list = isSection ? terms.sections : terms.topics;
    if (name !== '' && name.length <= 80 && !list.includes(name)) list.push(name);
  }
  return terms;
}
