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

/** Whether a file of a mirror is another view or a further page, by its name; the page itself is read first. */
export function comesAfter(name: string): boolean {
  return (
    /(?:^|\/)(?:amp|print|cetak|embed)(?:\/|\.html|$)/i.test(name) ||
    /(?:[?@&]|%3f|%26)(?:amp|print|m|replytocom|share|single|paged?|halaman|hal|pg|p)=/i.test(
      name,
    ) ||
    /\/(?:\d{1,2}|all|semua|full)(?:\/index)?\.html?$/i.test(name)
  );
}
