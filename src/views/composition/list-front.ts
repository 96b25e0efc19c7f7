import type { Article } from '../../edition/edition.ts';
import type { Site } from '../../site/site.ts';
import type { Teaser } from '../teaser.ts';
import { isDoubled } from './doubled.ts';
import type { Lead } from './lead.ts';
import type { ArticleRow } from './row.ts';
import { articlesIn, rowOf } from './row.ts';

/** A list: on its front one article large and the next ones side by side; the others one below the other. */
export type ListFront = {
  lead: Lead | undefined;
  seconds: ArticleRow | undefined;
  teasers: readonly Teaser[];
};

/** Width of a column of the row, in CSS pixels. */
const COLUMN = 357;
/** With fewer articles there is no row, and each has a line of its own. */
const FEWEST_IN_ROW = 3;
/** Articles that the row may choose from. */
const CHOICE = 9;

/** Lays out the newest articles of a list, as `teaser` shows them; `articles` stand newest first. */
export function listFront(
  site: Site,
  articles: readonly Article[],
  teaser: (article: Article) => Teaser,
): ListFront {
  const [first, ...others] = articles.filter((one) => !isDoubled(site, one));
  if (!first) return { lead: undefined, seconds: undefined, teasers: articles.map(teaser) };
  const lead = { teaser: teaser(first), related: [], height: 0 };
  const seconds =
    others.length < FEWEST_IN_ROW ? undefined : rowOf(others.slice(0, CHOICE).map(teaser), COLUMN);
  const shown = new Set([
    first.path,
    ...(seconds ? articlesIn(seconds) : []).map((one) => one.path),
  ]);
  return { lead, seconds, teasers: articles.filter(({ path }) => !shown.has(path)).map(teaser) };
}
