/** How a request is answered; `none` is left to the browser. */
export type Route = 'page' | 'part' | 'picture' | 'index' | 'shard' | 'none';

/**
 * Decides by address how a request is answered. `scope` is the site's root URL; only what is read
 * from this very site is ever touched, and feeds, sitemaps and the like are not.
 */
export function routeOf(
  { method, mode, url }: { method: string; mode: string; url: string },
  scope: string,
): Route {
  if (method !== 'GET' || !url.startsWith(scope)) return 'none';
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  if (/^_astro\/[^/]+\.(?:js|css)$/.test(path)) return 'part';
  if (path.startsWith('admin/')) return 'none';
  if (path.startsWith('_p/')) return 'picture';
  if (path === 'search-index/manifest.json') return 'index';
  if (path.startsWith('search-index/')) return 'shard';
  const isPage = /(?:^|\/)[^./]*$|\.html?$/.test(path);
  return mode === 'navigate' && isPage ? 'page' : 'none';
}
