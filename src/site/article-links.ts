import { extname } from 'node:path';
import type { Site } from './site.ts';
import { fileSize } from '../lib/file-size.ts';
import { composedLink } from '../lib/url.ts';
import type { LinkView } from '../markdown/render.ts';
import { wordsIn } from '../words/words-in.ts';

/** What links of a text may lead to, and how they appear. */
type LinkContext = {
  site: Site;
  /** The text's file below the content folder, the address of its page, the files it links,
   * and the pages that its *Baca juga* name. */
  entry: {
    file: string;
    path: string;
    documents: readonly string[];
    also: readonly string[];
  };
  /** The text's language. */
  language: string;
  /** Whether its links are paid for. */
  sponsored: boolean;
};

/**
 * Turns the addresses of one text into links: pages of this site, documents beside it, or outside. A
 * link to a file that readers do not get is none.
 */
export function articleLinks({ site, entry, language, sponsored }: LinkContext) {
  const { urls, edition } = site;
  const words = wordsIn(language).pages.label;
  const labels = new Map(entry.also.map((path) => [path, edition.at(path)?.label]));
  const labelFor = (path: string): LinkView['label'] => {
    const key = labels.get(path);
    return key && { key, word: words[key] };
  };
  return (href: string): LinkView | undefined => {
    if (edition.namesErased(href, entry.path)) return { href: '', external: false, erased: true };
    if (href.startsWith('#')) return { href, external: false };
    if (href.startsWith('/') && !href.startsWith('//')) {
      const label = labelFor(href.replace(/[?#].*$/s, ''));
      return { href: urls.href(composedLink(href)), external: false, ...(label && { label }) };
    }
    const document = site.linkedFile(entry, href);
    if (document === 'missing') return undefined;
    if (document) {
      const type = extname(document.path).slice(1).toUpperCase();
      return {
        href: urls.href(document.path),
        external: false,
        document: { type, size: fileSize(document.size, language) },
      };
    }
    const isOutside = /^https?:/i.test(href) && new URL(href).origin !== urls.origin;
    return { href, external: isOutside, sponsored };
  };
}
