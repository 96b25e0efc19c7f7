import type { Site } from '../../site/site.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import type { Redirect } from './redirect.ts';

/** File of a page that forwards from an address, `undefined` where no page can stand there. */
export function forwardFile({ from, query }: Redirect): string | undefined {
  const path = from.slice(1);
  if (query !== undefined || path === '') return undefined;
  if (/\.html?$/i.test(path)) return path;
  // A host would send any other ending as what it names: a download, not a page.
  if (/\.[a-z\d]{1,5}$/i.test(path)) return undefined;
  return `${path.replace(/\/$/, '')}/index.html`;
}

/** A page that leads on at once, for hosts that know no redirects; engines take it for one. */
export function forwardPage(
  { settings, urls, words, desk }: Site,
  { to }: Pick<Redirect, 'to'>,
): string {
  const link = escapeHtml(to);
  const whole = escapeHtml(new URL(to, urls.origin).href);
  return [
    `<!doctype html>\n<html lang="${settings.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(words.moved)}</title>`,
    // Engines that are told both take neither; what the newsroom previews is for none.
    desk ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${whole}">`,
    `<meta http-equiv="refresh" content="0; url=${link}">`,
    `</head><body><p>${escapeHtml(words.moved)}: <a href="${link}">${whole}</a></p></body></html>\n`,
  ].join('');
}
