/**
 * The path of a page that was asked for, as it stands in the table of addresses: without query, base,
 * doubled slashes and `index.html`, decoded. Nothing where it lies outside the site.
 * @param target as the log has it, a letter a byte; proxies are asked for whole addresses
 * @param base the folder of the site, such as `/koran/`; `/` where it has none
 */
export function askedPath(target: string, base: string): string | undefined {
  const written = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const path = decoded(written.replace(/\/{2,}/g, '/')).replace(/(^|\/)index\.html$/, '$1');
  if (!`${path}/`.startsWith(base)) return undefined;
  return `/${path.slice(base.length)}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(
      /[\u0080-\u00ff]/.test(path) ? Buffer.from(path, 'latin1').toString('utf8') : path,
    ).normalize('NFC');
  } catch {
    return path;
  }
}
