import { escapeHtml } from '../../../lib/escape-html.ts';
import type { PageDocument } from './page-document.ts';

/** Letters of a paragraph that is a sentence of the story, not an entry of a list. */
const SENTENCE = 80;

/**
 * Hides the link of a paragraph that is one long link from Readability, which takes such for a list of
 * links and drops it. In place.
 */
export function keepLinkedParagraphs(document: PageDocument): void {
  // A mark of the page's own is none of ours.
  for (const one of document.querySelectorAll(`[${MARK}]`)) one.removeAttribute(MARK);
  for (const paragraph of document.querySelectorAll('p')) {
    const links = paragraph.querySelectorAll('a[href]');
    const text = paragraph.textContent?.trim() ?? '';
    if (links.length !== 1 || text.length < SENTENCE || !/[.!?…]["”’)]*$/.test(text)) continue;
    const [link] = links;
    if (link!.textContent?.trim() !== text || paragraph.closest('li, nav, aside, footer')) continue;
    const held = document.createElement('q');
    held.setAttribute(MARK, encodeURIComponent(link!.getAttribute('href')!.toWellFormed()));
    while (link!.firstChild) held.appendChild(link!.firstChild);
    link!.replaceWith(held);
  }
}

const MARK = 'data-held-link';

/** A text with the links again that `keepLinkedParagraphs` hid. */
export function withLinks(html: string): string {
  return html.replace(
    /<q [^<>]*?data-held-link="([^"<>]*)"[^<>]*>([\s\S]*?)<\/q>/g,
    (_, href: string, inner: string) =>
      `<a href="${escapeHtml(decodeURIComponent(href))}">${inner}</a>`,
  );
}
