/**
 * Paths of withdrawn stories from the text of `/revoked.json`; `undefined` when it is not that
 * file (a host's error page, a hotel's login page).
 */
export function readRevoked(text: string): string[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const paths: unknown = Array.isArray(data) ? data : (data as { paths?: unknown } | null)?.paths;
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : undefined;
}
