/** What the site has taken back. */
export type Revoked = {
  /** Addresses of withdrawn stories, from the root of the host. */
  paths: string[];
  /** The first hexadecimal digits of the SHA-256 of such addresses of erased stories. */
  erased: string[];
};

const texts = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one) => one && typeof one === 'string') : [];

/**
 * What `/revoked.json` tells: `{ "paths": ["/koran/2015/09/slug/"], "erased": ["a"] }`. `undefined`
 * when the text is not that file (a host's error page, a hotel's login page).
 */
export function readRevoked(text: string): Revoked | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { paths, erased } = (data ?? {}) as { paths?: unknown; erased?: unknown };
  return Array.isArray(paths) ? { paths: texts(paths), erased: texts(erased) } : undefined;
}
