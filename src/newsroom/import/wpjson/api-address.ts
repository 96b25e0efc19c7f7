/**
 * The address below which the interface of WordPress answers (`…/wp-json/`), where an address names it
 * as a whole; one of its answers is a file as any other.
 */
export function apiOf(url: string): string | undefined {
  return /^(https?:\/\/[^?#]+\/wp-json|https?:\/\/[^?#]*\?rest_route=)\/?(?:wp\/v2\/?)?$/i
    .exec(url)?.[1]
    ?.concat('/');
}

/**
 * The interface that a page names in its head, where the page is the front of its site: the address of
 * an article asks for that article only.
 */
export function apiBehind(html: string, url: string): string | undefined {
  for (const [link] of html.slice(0, 500_000).matchAll(/<link\b[^<>]{0,500}>/gi)) {
    if (!/rel=["']?https:\/\/api\.w\.org\//i.test(link)) continue;
    const href = /href=["']?([^"'\s>]+)/i.exec(link)?.[1]?.replaceAll('&amp;', '&');
    const api = href === undefined ? undefined : apiOf(href);
    return api !== undefined && homeKey(siteOf(api)) === homeKey(url) ? api : undefined;
  }
  return undefined;
}

/** The address of the site whose interface this is. */
export function siteOf(api: string): string {
  return api.replace(/(?:index\.php\/)?(?:wp-json\/|(?:index\.php)?\?rest_route=\/)$/i, '');
}

const homeKey = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
