import type { PageKind, PageAddress } from '../../site/addresses/kind.ts';
import { pageKinds } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';
import { lastChangeIn } from '../../edition/last-change.ts';

/** A page in a sitemap; `modified` as an ISO instant where it is truly known. */
export type SitemapEntry = { path: string; modified: string | undefined };

function modifiedBy(changes: NonNullable<PageAddress['changes']>): string | undefined {
  if ('articles' in changes) return lastChangeIn(changes.articles);
  const times = changes.times.filter((time) => time !== undefined);
  return times.toSorted().at(-1);
}

/** The pages that stand in one part of the sitemap, in the order of their kinds. */
export function sitemapEntries({ edition }: Site, part: PageKind['sitemap']): SitemapEntry[] {
  return pageKinds
    .filter((kind) => kind.sitemap === part)
    .flatMap((kind) => kind.places(edition))
    .flatMap(({ path, changes }) => (changes ? [{ path, modified: modifiedBy(changes) }] : []));
}
