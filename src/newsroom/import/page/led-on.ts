import { escapeHtml } from '../../../lib/escape-html.ts';

const addresses = /\s(href|src|data-src|data-lazy-src|data-original)="([^"<>]*)"/g;

/**
 * A text in which what lies in the mirror is called by its address on the site. `kept` are names that mean
 * something else already.
 */
export function ledOn(
  html: string,
  place: { linkTo(href: string): string | undefined } | undefined,
  kept: ReadonlySet<string>,
): string {
  if (place === undefined) return html;
  return html.replace(addresses, (all, name: string, written: string) => {
    const address = written.replaceAll('&amp;', '&');
    const to = kept.has(address) ? undefined : place.linkTo(address);
    return to === undefined ? all : ` ${name}="${escapeHtml(to)}"`;
  });
}
