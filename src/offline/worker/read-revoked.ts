/**
 * Addresses of withdrawn stories, from the root of the host, as `/revoked.json` tells them:
 * `{ "paths": ["/koran/2015/09/slug/"] }`. `undefined` when the text is not that file (a host's
 * error page, a hotel's login page).
 */
export function readRevoked(text: string): string[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const paths = (data as { paths?: unknown } | null)?.paths;
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : undefined;
}
