const views = /^(?:amp|print|cetak|m|replytocom|share|fbclid|gclid|utm_\w+)$/i;

/** A page's address without what only asks for another view of it: AMP, print, phones, replies, counters. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (views.test(name)) url.searchParams.delete(name);
  url.pathname = url.pathname
    .replace(/\/(?:amp|print|cetak|embed)\/?$/i, '/')
    .replace(/\/index\.html?$/i, '/');
  url.hash = '';
  return url.href;
}

/**
 * The rank in which a file of a mirror is read, by its name: the page itself first, then other views of it
 * and further pages, by their paths and then by their queries.
 */
export function readingRank(name: string): number {
  const isByPath =
    /(?:^|\/)(?:amp|print|cetak|embed)(?:\/|\.html|$)/i.test(name) ||
    /\/(?:\d{1,2}|all|semua|full)(?:\/index)?\.html?$/i.test(name);
  const isByQuery =
    /(?:[?@&]|%3f|%26)(?:amp|print|m|replytocom|share|single|paged?|halaman|hal|pg|p)=/i.test(name);
  return Number(isByPath) + 2 * Number(isByQuery);
}
