import type { Copy } from './copy.ts';
import { readPage } from './read-page.ts';

/**
 * Whether HTML is the page that a copy (if it is one of ours) was made of, perhaps changed, and not
 * what a host shows in the place of a page that it does not have: its error page, its front page.
 */
export function isSamePage(html: string, copy: Copy | undefined): boolean {
  if (!copy) return false;
  const { kind, title } = readPage(html);
  // An article first published elsewhere names that address as its own; its headline stays its own.
  const isNamed = html.includes(`"og:url" content="${copy.url}"`) || title === copy.title;
  return kind === copy.kind && isNamed;
}
