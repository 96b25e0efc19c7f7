/** What the site has taken back. */
export type Revoked = {
  /** Addresses of withdrawn articles, from the root of the host. */
  paths: string[];
  /** The first hexadecimal digits of the SHA-256 of such addresses of erased articles. */
  erased: string[];
};

const texts = (list: unknown[]): string[] =>
  list.filter((one) => one && typeof one === 'string') as string[];

/**
 * What `/revoked.json` tells: `{ "paths": ["/koran/2015/09/slug/"], "erased": ["a"] }`. `undefined`
 * when the text is not that file (a host's error page, a hotel's login page).
 */
export function readRevoked(text: string): Revoked | undefined {
  try {
    const { paths, erased = [] } = JSON.parse(text) as { paths: unknown[]; erased?: unknown[] };
    return { paths: texts(paths), erased: texts(erased) };
  } catch {
    return undefined;
  }
}
