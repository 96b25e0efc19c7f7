import { chartInFeed } from '../../charts/chart-html.ts';
import type { ChartRequest } from '../../charts/chart-html.ts';
import type { ShownData } from '../../charts/data-table.ts';
import type { Article } from '../../edition/edition.ts';
import { contentPath } from '../../lib/content-path.ts';
import type { Site } from '../../site/site.ts';
import { wordsIn } from '../../words/words-in.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import { chartCardFor } from '../cards/chart-cards.ts';

/** A chart or table of a text: the digest of its file, and the whole address of its picture. */
export type FeedChart = Pick<ShownData, 'file' | 'kind'> & {
  digest: string | undefined;
  picture: string | undefined;
};

/** The charts and tables of an article, in its order. */
export const feedCharts = (site: Site, article: Article): FeedChart[] =>
  (article.charts ?? []).map(({ file, kind }) => {
    const card = chartCardFor(site, article, { file, kind });
    const digest = site.tables.get(file)?.digest;
    return { file, kind, digest, picture: card && site.urls.absolute(card.path) };
  });

/** What stands in a feed for a file of data that the text of `body` shows. */
export function chartOfFeed(
  site: Site,
  body: { readonly file: string; readonly lang: string; readonly charts?: readonly FeedChart[] },
  src: string,
  request: ChartRequest,
): string | undefined {
  const file = contentPath(body.file, src);
  const data = file === undefined ? undefined : site.tables.get(file);
  if (!data) return undefined;
  const known = body.charts?.find((one) => one.file === file && one.kind === request.kind);
  const picture =
    known?.picture === undefined
      ? undefined
      : { src: known.picture, width: CARD_WIDTH, height: CARD_HEIGHT };
  return chartInFeed(data.table, request, picture, wordsIn(body.lang));
}
