/**
 * The path, with query and anchor, that a link of a text names on this site; undefined for links to
 * other sites and for what is no page's address (mail, telephone, an anchor alone).
 */
export function pathOnSite(target: string, ownHosts: readonly string[]): string | undefined {
  if (target.startsWith('/') && !target.startsWith('//')) return target;
  const address = target.startsWith('//') ? `https:${target}` : target;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, port, pathname, search, hash } = new URL(address);
  if (port !== '' || !ownHosts.includes(hostname)) return undefined;
  return decoded(pathname) + search + decoded(hash);
}

/** An address without its percent signs, where they are sound. */
export function decoded(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}
