import type { Urls } from '../lib/url.ts';

/**
 * What is asked of Astro for the page at `path`. It takes `.html` off the end of a page's address,
 * and then finds no story whose permalink ends so: a slash behind it stops that.
 */
export function pageRequest(urls: Urls, path: string, isPage: boolean): Request {
  const hidden = isPage && path.endsWith('.html') && path !== '/404.html' ? '/' : '';
  return new Request(urls.absolute(path) + hidden);
}
