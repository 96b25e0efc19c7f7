import { decodeReferences } from '../../lib/character-references.ts';
import type { Copy } from './copy.ts';

/** What a page says of itself and what it can ask for. */
export type PageFacts = Pick<Copy, 'title' | 'kind' | 'lang' | 'published' | 'parts'>;

/** An address from the root of this host of a script, a style or a picture. */
const PART = /^(?=\/[^/]).*\/(?:_astro\/[\w.@-]+\.(?:js|css)|_p\/[\w-]+\.\w+)$/;

/**
 * Addresses of scripts and pictures of this site in a piece of HTML, each once. Those with a host are
 * for other people's machines: share cards, structured data.
 */
function partsIn(html: string): string[] {
  const runs = html.match(/[\w./~%@-]+/g) || [];
  const paths = runs.map((run) => run.slice(run.indexOf('/')));
  return [...new Set(paths.filter((path) => PART.test(path)))];
}

/** What stands between `begin` and `end`, each time that there is such a beginning. */
const between = (html: string, begin: string, end: string): string[] =>
  html
    .split(begin)
    .slice(1)
    .map((rest) => rest.split(end)[0]!);

/** All variants of the pictures that are part of an article, not of the lists around it. */
export const articlePictures = (html: string): string[] =>
  partsIn(between(html, '<figure', '</figure').join());

/**
 * Reads a page of this site from its HTML; text by text, because the policy of the pages lets
 * nothing be parsed. No text of the newsroom's can pretend to be a tag with a value: quotation marks
 * are escaped in attributes, and `<` is everywhere else. Unknown pages have an empty title.
 */
export function readPage(html: string): PageFacts {
  const meta = (property: string): string | undefined =>
    between(html, `<meta property="${property}" content="`, '"')[0];
  const langs = (tag: string): string[] =>
    between(between(html, tag, '>').join('>'), ' lang="', '"');
  const title = meta('og:title') || between(html, '<title>', '<')[0] || '';
  const published = meta('article:published_time');
  const isArticle = meta('og:type') === 'article' && published !== undefined;
  const [lang = ''] = langs('<html');
  return {
    title: decodeReferences(title),
    kind: isArticle ? 'story' : 'page',
    lang: (isArticle && langs('<article')[0]) || lang,
    ...(published === undefined ? {} : { published }),
    parts: partsIn(html),
  };
}
