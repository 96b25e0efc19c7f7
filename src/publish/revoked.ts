import type { Site } from '../layouts/context.ts';

/**
 * `revoked.json`: the addresses of withdrawn stories (base path included), which copies kept on
 * readers' devices are thrown away by.
 */
export function writeRevoked({ edition, urls }: Pick<Site, 'edition' | 'urls'>): string {
  return `${JSON.stringify({ paths: edition.withdrawn.map(({ path }) => urls.href(path)) })}\n`;
}
