/** Hosts that give addresses away below a domain of theirs. */
const GIVEN_AWAY =
  /\.(?:github\.io|gitlab\.io|pages\.dev|workers\.dev|netlify\.app|vercel\.app|web\.app|surge\.sh|codeberg\.page|blogspot\.com)$/i;

/** Whether a site at `address` stands on a domain that is its own, and not in a folder of one. */
export function hasOwnDomain(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return pathname === '/' && !GIVEN_AWAY.test(hostname);
}
