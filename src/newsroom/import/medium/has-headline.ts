import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn, hasClass, textOf } from '../html/html-node.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** More of a headline than this is compared by its beginning. */
const compared = 100;

/**
 * Whether a story has a headline of its own. What somebody wrote below a story of others is exported
 * like a story, and named by its first words; nothing else marks it.
 */
export function hasHeadline(title: string, body: HtmlElement): boolean {
  const first = [...elementsIn(body)].find(
    (node) => /^(?:h[1-6]|p|blockquote|pre|li)$/.test(node.tag) && letters(textOf(node)) !== '',
  );
  if (letters(title) === '') return false;
  if (first === undefined || /^h[1-6]$/.test(first.tag) || hasClass(first, 'graf--title'))
    return true;
  return !letters(textOf(first)).startsWith(letters(title).slice(0, compared));
}

/**
 * The standfirst of a story, where somebody wrote one: without it Medium gives the first words of the
 * text, cut off where they are many.
 */
export function standfirstOf(subtitle: string, text: string): string | undefined {
  const isOwn = !/(?:…|\.\.\.)$/.test(subtitle) && !letters(text).startsWith(letters(subtitle));
  return subtitle !== '' && isOwn ? subtitle : undefined;
}
