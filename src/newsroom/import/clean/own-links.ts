import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn } from '../html/html-node.ts';

/** Until 2018 Blogger led readers to a host of their country: one blog, many hosts. */
const blogByCountry = /\.blogspot\.(?:com?\.)?[a-z]{2}$/;

/** A host without `www.` and port, for telling the old site's own addresses. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url).hostname
      .replace(/^(www|m|amp)\./, '')
      .replace(blogByCountry, '.blogspot.com');
  } catch {
    return undefined;
  }
}

/**
 * Makes links into the old site relative to the root, so that they lead to the kept addresses here;
 * `?p=12` becomes the post's address. Answers the paths, for the report of dead links.
 */
export function ownLinks(
  root: HtmlElement,
  ownHost: string | undefined,
  byNumber: (id: string) => string | undefined = () => undefined,
): string[] {
  if (ownHost === undefined) return [];
  const links: string[] = [];
  for (const node of elementsIn(root)) {
    const href = node.attributes['href']?.trim();
    if (node.tag !== 'a' || !href || !/^(https?:)?\/\/|^\//i.test(href)) continue;
    const path = ownPath(href, ownHost, byNumber);
    if (path === undefined) continue;
    if (/\/(?:wp-content|wp-admin|wp-login|wp-json)\b/.test(path)) continue;
    node.attributes['href'] = path;
    links.push(path);
  }
  return links;
}

function ownPath(
  href: string,
  ownHost: string,
  byNumber: (id: string) => string | undefined,
): string | undefined {
  let url: URL;
  try {
    url = new URL(href, `https://${ownHost}`);
  } catch {
    return undefined;
  }
  if (hostOf(url.href) !== ownHost) return undefined;
  const number = url.searchParams.get('p') ?? url.searchParams.get('page_id');
  const target = number === null ? undefined : byNumber(number);
  if (target !== undefined) return ownPath(target, ownHost, () => undefined) ?? href;
  // Blogger's view for phones; the page is the same.
  if (/^[01]$/.test(url.searchParams.get('m') ?? '')) url.searchParams.delete('m');
  return url.pathname.replace(/\/amp\/?$/, '/') + url.search + url.hash;
}
