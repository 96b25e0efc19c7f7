import { plainText } from '../html/parse-html.ts';
import type { PageMetadata } from './page-metadata.ts';

const opening = /<script\b[^<>]*>/gi;
const ofData = /\btype\s*=\s*["']?application\/ld\+json\b/i;
const articleType = /Article$|^(BlogPosting|Report|LiveBlogPosting)$/;

/** What the JSON-LD of a page says of its article; broken blocks are passed over. */
export function jsonLdMetadata(html: string): PageMetadata | undefined {
  for (const text of dataScripts(html)) {
    const article = findArticle(parse(text), 0);
    if (article !== undefined) return metadataOf(article);
  }
  return undefined;
}

/** The texts of a page's scripts that are data. */
function* dataScripts(html: string): Generator<string> {
  const closing = /<\/script/gi;
  for (const { 0: tag, index } of html.matchAll(opening)) {
    if (index < closing.lastIndex || !ofData.test(tag)) continue;
    const start = index + tag.length;
    closing.lastIndex = start;
    const end = closing.exec(html);
    if (end === null) return;
    yield html.slice(start, end.index);
  }
}

/** Many newsrooms' blocks hold raw line ends or are wrapped as comments or CDATA. */
function parse(text: string): unknown {
  const plain = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const one of [
    plain,
    plain.replace(/[\r\n\t]+/g, ' '),
    plain.replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(one) as unknown;
    } catch {
      // The next form is tried.
    }
  }
  return undefined;
}

function findArticle(node: unknown, depth: number): Record<string, unknown> | undefined {
  if (typeof node !== 'object' || node === null || depth > 5) return undefined;
  if (!Array.isArray(node)) {
    const data = node as Record<string, unknown>;
    const types = [data['@type']].flat();
    if (types.some((type) => typeof type === 'string' && articleType.test(type))) return data;
  }
  for (const inner of Object.values(node)) {
    const article = findArticle(inner, depth + 1);
    if (article !== undefined) return article;
  }
  return undefined;
}

function metadataOf(data: Record<string, unknown>): PageMetadata {
  const word = (value: unknown): string | undefined => {
    const first = [value].flat()[0];
    if (typeof first === 'string') return plainText(first) || undefined;
    if (typeof first !== 'object' || first === null) return undefined;
    const { name, url, ['@id']: id } = first as Record<string, unknown>;
    return word(name ?? url ?? id);
  };
  const words = (value: unknown): string[] =>
    [value].flat().flatMap((one) => {
      const text = word(one);
      return text === undefined ? [] : [text];
    });
  const image = [data['image']].flat()[0];
  const imageUrl =
    typeof image === 'object' && image !== null ? (image as Record<string, unknown>)['url'] : image;
  const body = data['articleBody'];
  const metadata: PageMetadata = {
    authors: words(data['author']),
    topics: words(data['keywords'])
      .flatMap((text) => text.split(/\s*,\s*/))
      .filter((text) => text !== ''),
  };
  const put = <K extends keyof PageMetadata>(key: K, value: PageMetadata[K] | undefined) => {
    if (value !== undefined) metadata[key] = value;
  };
  put('title', word(data['headline'] ?? data['name']));
  put('standfirst', word(data['description']));
  put('published', word(data['datePublished'] ?? data['dateCreated']));
  put('updated', word(data['dateModified']));
  put('section', words(data['articleSection'])[0]);
  put('image', word(imageUrl));
  put('url', word(data['url'] ?? data['mainEntityOfPage']));
  put('lang', word(data['inLanguage']));
  put('body', typeof body === 'string' ? body.trim() : undefined);
  return metadata;
}
