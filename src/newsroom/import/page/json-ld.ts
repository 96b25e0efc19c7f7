import { plainText } from '../html/parse-html.ts';
import { jsonLdBlocks } from './json-ld-blocks.ts';
import type { PageMetadata } from './page-metadata.ts';

const articleType = /Article$|^(BlogPosting|Report|LiveBlogPosting)$/;

const pointing = /^(?:itemListElement|mentions|hasPart|isPartOf|relatedLink|comment|citation)$/;

/** What the JSON-LD of a page says of its article; broken blocks are passed over. */
export function jsonLdMetadata(html: string): PageMetadata | undefined {
  for (const block of jsonLdBlocks(html)) {
    const article = findArticle(block, 0);
    if (article !== undefined) return metadataOf(article);
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
  for (const [name, inner] of Object.entries(node)) {
    // Other stories, which the page only points at.
    if (pointing.test(name)) continue;
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
