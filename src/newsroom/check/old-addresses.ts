import type { AddressHolder, Addresses } from './links/addresses.ts';

/** What becomes of one address of the old site. */
export interface OldAddress {
  /** As it stood in the list. */
  readonly address: string;
  readonly fate: 'kept' | 'redirected' | 'lost';
  /** Where it leads now. */
  readonly path?: string;
}

/**
 * The addresses in a sitemap (`<loc>`), or in a list with one a line (a CSV's first column, a line
 * of an access log's export). Lines that hold none are left out; each address once.
 */
export function readAddressList(text: string): string[] {
  const isSitemap = /<(?:urlset|sitemapindex)\b/i.test(text);
  const addresses = isSitemap
    ? [...text.matchAll(/<loc>(?:\s*<!\[CDATA\[)?([^<\]]+)(?:\]\]>\s*)?<\/loc>/gi)].map((match) =>
        match[1]!.trim().replaceAll('&amp;', '&'),
      )
    : text
        .replace(/^\uFEFF/, '')
        .split(/\r\n?|\n/)
        .map((line) => /^["']?(https?:\/\/[^\s"',;]+|\/[^\s"',;]*)/.exec(line.trim())?.[1] ?? '');
  return [...new Set(addresses.filter((address) => address !== ''))];
}

/** Says of each old address whether the new site keeps it, redirects it, or loses it. */
export function judgeOldAddresses(addresses: readonly string[], at: Addresses): OldAddress[] {
  return addresses.map((address): OldAddress => {
    const path = pathOf(address);
    const holder = path === undefined ? undefined : at(path);
    if (path === undefined || holder === undefined) return { address, fate: 'lost' };
    return { address, ...fateOf(holder, path) };
  });
}

function fateOf(holder: AddressHolder, path: string): Omit<OldAddress, 'address'> {
  if (holder.kind === 'alias') return { fate: 'redirected', path: holder.path };
  return { fate: 'kept', path: holder.kind === 'article' ? holder.article.path : path };
}

/** The path of an address, with its query where that names the page (`/?p=12`, which can be an alias). */
function pathOf(address: string): string | undefined {
  try {
    const { pathname, search } = new URL(address, 'https://old.invalid');
    const isNamed = /[?&](?:p|page_id|id|cat|m)=/.test(search);
    return decodeURI(pathname) + (isNamed ? search : '');
  } catch {
    return undefined;
  }
}
