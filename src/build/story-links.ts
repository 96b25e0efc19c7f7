import { extname } from 'node:path';
import type { Site } from '../layouts/context.ts';
import { contentPath } from '../lib/content-path.ts';
import { fileSize } from '../lib/file-size.ts';
import { documentPath } from '../lib/url.ts';
import type { LinkView } from '../markdown/context.ts';

/** What links of a text may lead to, and how they appear. */
type LinkContext = {
  site: Site;
  /** The text's file below the content folder. */
  file: string;
  /** The text's language. */
  language: string;
  /** Whether its links are paid for. */
  sponsored: boolean;
  /** Sizes of documents by path below the content folder. */
  documents: ReadonlyMap<string, number>;
};

/** Turns the addresses of one text into links: pages of this site, documents beside it, or outside. */
export function storyLinks({ site, file, language, sponsored, documents }: LinkContext) {
  const { urls } = site;
  return (href: string): LinkView => {
    if (href.startsWith('#')) return { href, external: false };
    if (href.startsWith('/') && !href.startsWith('//')) {
      return { href: urls.href(href), external: false };
    }
    const document = contentPath(file, href);
    const size = document === undefined ? undefined : documents.get(document);
    if (document !== undefined && size !== undefined) {
      const type = extname(document).slice(1).toUpperCase();
      return {
        href: urls.href(documentPath(document)),
        external: false,
        document: { type, size: fileSize(size, language) },
      };
    }
    const isOutside = /^https?:/i.test(href) && new URL(href).origin !== urls.origin;
    return { href, external: isOutside, sponsored };
  };
}
