import type { Urls } from '../../lib/url.ts';
import { routePath } from '../../site/addresses.ts';

/** What is asked of Astro for the page at `path`: pages by their route, endpoints by their file. */
export const pageRequest = (urls: Urls, path: string, isPage: boolean): Request =>
  new Request(urls.absolute(isPage ? routePath(path) : path));
