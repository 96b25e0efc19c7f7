import { decodeReferences } from '../../lib/character-references.ts';
import { attributesOf, nextTag } from '../../lib/html-tags.ts';
import type { Copy } from './copy.ts';

/** What a page says of itself and what it can ask for. */
export type PageFacts = Pick<Copy, 'title' | 'kind' | 'lang' | 'published' | 'parts'>;

/** Names of files that a page can ask for, by the end of their folder's path. */
const NAMES = new Map([
  ['_astro', /^[\w.@-]+\.(?:js|css)$/],
  ['_p', /^[\w-]+\.\w+$/],
]);

/** Addresses of scripts and pictures of this site in a piece of HTML, each once. */
function partsIn(html: string): string[] {
  const parts = new Set<string>();
  for (const run of html.match(/[\w./~%@-]+/g) ?? []) {
    const path = run.slice(Math.max(0, run.indexOf('/')));
    // Addresses with a host are for other people's machines: share cards, structured data.
    if (!path.startsWith('/') || path.startsWith('//')) continue;
    const [folder = '', name = ''] = path.split('/').slice(-2);
    if (NAMES.get(folder)?.test(name)) parts.add(path);
  }
  return [...parts];
}

/** All variants of the pictures that are part of a story, not of the lists around it. */
export function storyPictures(html: string): string[] {
  let figures = '';
  let start: number | undefined;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) {
    if (tag.name !== 'figure') continue;
    if (tag.isEnd && start !== undefined) figures += html.slice(start, tag.end);
    start = tag.isEnd ? undefined : (start ?? tag.start);
  }
  return partsIn(figures);
}

/**
 * Reads a page of this site from its HTML; text by text, because the policy of the pages lets
 * nothing be parsed. Unknown pages have an empty title.
 */
export function readPage(html: string): PageFacts {
  const properties = new Map<string, string>();
  const languages: string[] = [];
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) {
    if (tag.isEnd || !/^(?:html|title|meta|article)$/.test(tag.name)) continue;
    const attributes = attributesOf(html, tag);
    const isTitle = tag.name === 'title';
    const property = isTitle ? 'title' : attributes.get('property');
    const content = isTitle ? html.slice(tag.end, tag.textEnd) : attributes.get('content');
    const lang = attributes.get('lang');
    if (lang !== undefined) languages.push(lang);
    if (property === undefined || content === undefined || properties.has(property)) continue;
    properties.set(property, decodeReferences(content));
  }
  const published = properties.get('article:published_time');
  const isStory = properties.get('og:type') === 'article' && published !== undefined;
  return {
    title: properties.get('og:title') ?? properties.get('title') ?? '',
    kind: isStory ? 'story' : 'page',
    lang: (isStory ? languages[1] : languages[0]) ?? languages[0] ?? '',
    ...(published === undefined ? {} : { published }),
    parts: partsIn(html),
  };
}
