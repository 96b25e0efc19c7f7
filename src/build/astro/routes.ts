import type { RouteData } from 'astro';
import type { Urls } from '../../lib/url.ts';
import { notFoundPath } from '../../site/addresses.ts';

/**
 * What Astro calls our addresses. It takes a final `.html` of any page's address for its own addition
 * and looks for the page without it. This sign, which no permalink may hold, stands after those that
 * are the newsroom's.
 */
const OURS = '@';

/** The path that Astro is asked for to make the page at `path`. */
export const routePath = (path: string): string =>
  path.endsWith('.html') && path !== notFoundPath ? path + OURS : path;

/** The path of the page that Astro makes at `route`. */
const pagePathOf = (route: string): string =>
  route.endsWith(`.html${OURS}`) ? route.slice(0, -OURS.length) : route;

/** A path as the router's parameter: without the outer slashes, decoded. */
export const pathParam = (path: string): string =>
  decodeURI(routePath(path)).replace(/^\/|\/$/g, '');

/** Whether a page stands at the addresses of a route: one that only leads on becomes one, too. */
export const isPageRoute = ({ type }: Pick<RouteData, 'type'>): boolean =>
  type === 'page' || type === 'redirect';

/**
 * Path of what Astro calls a pathname: pages get their folder (`/a` → `/a/`), unless the address
 * itself names a file (`/404`, a permalink that ends in `.html`, an endpoint).
 */
export function sitePath(pathname: string, isPage: boolean): string {
  const path = pagePathOf(pathname);
  if (`${path.replace(/\/$/, '')}.html` === notFoundPath) return notFoundPath;
  if (!isPage || path.endsWith('/') || /\.html?$/.test(path)) return path;
  return `${path}/`;
}

/** What is asked of Astro for the page at `path`: pages by their route, endpoints by their file. */
export const pageRequest = (urls: Urls, path: string, isPage: boolean): Request =>
  new Request(urls.absolute(isPage ? routePath(path) : path));
