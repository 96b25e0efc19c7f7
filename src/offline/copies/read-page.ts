import type { Copy } from './copy.ts';

/** What a page says of itself and what it can ask for. */
export type PageFacts = Pick<Copy, 'title' | 'kind' | 'lang' | 'published' | 'parts'>;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });

function metaContent(html: string, property: string): string | undefined {
  const tag = new RegExp(`<meta[^>]*\\bproperty="${property}"[^>]*>`, 'i').exec(html)?.[0];
  const content = tag && /\bcontent="([^"]*)"/i.exec(tag)?.[1];
  return content === undefined ? undefined : decode(content);
}

/** Addresses of scripts and pictures of this site in a piece of HTML, each once. */
function partsIn(html: string): string[] {
  const parts = html.match(/\/[\w./~%-]*(?:_astro\/[\w.@-]+\.(?:js|css)|_p\/[\w-]+\.\w+)/g) ?? [];
  // Addresses with a host are for other people's machines: share cards, structured data.
  return [...new Set(parts)].filter((path) => !path.startsWith('//'));
}

/** All variants of the pictures that are part of a story, not of the lists around it. */
export const storyPictures = (html: string): string[] =>
  partsIn(html.match(/<figure\b[\s\S]*?<\/figure>/gi)?.join('') ?? '');

/**
 * Reads a page of this site from its HTML; text by text, because the policy of the pages lets
 * nothing be parsed. Unknown pages have an empty title.
 */
export function readPage(html: string): PageFacts {
  const title = metaContent(html, 'og:title') ?? /<title>([^<]*)/i.exec(html)?.[1] ?? '';
  const published = metaContent(html, 'article:published_time');
  const language = /<(?:article|html)\b[^>]*\blang="([^"]*)"/gi;
  const languages = [...html.matchAll(language)].map((match) => match[1]!);
  const isStory = metaContent(html, 'og:type') === 'article' && published !== undefined;
  return {
    title: decode(title),
    kind: isStory ? 'story' : 'page',
    lang: (isStory ? languages[1] : languages[0]) ?? languages[0] ?? '',
    ...(published === undefined ? {} : { published }),
    parts: partsIn(html),
  };
}
