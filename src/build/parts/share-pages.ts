import { hash } from 'node:crypto';
import type { Article } from '../../edition/edition.ts';
import type { Share } from '../../lib/share.ts';
import type { Site } from '../../site/site.ts';
import type { SitePage } from '../../views/pages.ts';
import { pagesOf } from '../../views/pages.ts';
import { monthShares } from './month-shares.ts';

/** In which share each article goes: that of its month. */
function articleShares({ edition }: Pick<Site, 'edition'>, of: number): Map<Article, number> {
  const { months } = edition;
  const shares = monthShares(
    months.map(({ count }) => count),
    of,
  );
  return new Map(
    months.flatMap(({ days }, at) =>
      days.flatMap(({ articles }) => articles.map((article) => [article, shares[at]!] as const)),
    ),
  );
}

/** A share for what belongs to no month, the same as long as its path is. */
const shareByPath = (path: string, of: number): number =>
  (hash('sha256', path, 'buffer').readUInt32BE() % of) + 1;

/**
 * The pages of a site that a share of it makes: those of its articles, which are whole months, and as
 * many of the others, which need no text but their own, as every share has.
 */
export function sharePages(site: Site, { number, of }: Share): SitePage[] {
  const shares = articleShares(site, of);
  return pagesOf(site).filter(({ path }) => {
    const article = site.edition.at(path);
    const share = article ? shares.get(article) : shareByPath(path, of);
    return share === number;
  });
}
