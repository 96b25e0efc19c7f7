import { isDrawable, isShowable } from '../../charts/fitness.ts';
import type { ShownData } from '../../charts/data-table.ts';
import type { Article } from '../../edition/edition.ts';
import { memoIn } from '../../lib/memo.ts';
import type { Site } from '../../site/site.ts';
import { accentOf } from '../icons/icon-svg.ts';
import { drawable } from '../lettering/drawable.ts';
import type { Card } from './card.ts';
import { cardOfContent } from './card.ts';

type ShowsCharts = Pick<Article, 'lang' | 'charts'>;

function cardOf(site: Site, lang: string, { file, kind, title }: ShownData): Card | undefined {
  const data = site.tables.get(file);
  if (!data || kind === 'table' || !isShowable(data.table) || !isDrawable(data.table, kind))
    return undefined;
  return cardOfContent({
    kind: 'chart',
    chart: { data, kind, title: drawable(title) ?? '', lang },
    name: drawable(site.settings.name) ?? '',
    accent: accentOf(site),
  });
}

/** The pictures of the charts of a text, in its order, for feeds and for where it is shared; tables have none. */
export const chartCards: (site: Site, text: ShowsCharts) => Card[] = memoIn(
  (site: Site, { lang, charts = [] }: ShowsCharts) =>
    charts.flatMap((shown) => cardOf(site, lang, shown) ?? []),
);

/** The picture of the chart of a text that is made of this file in this way. */
export function chartCardFor(
  site: Site,
  text: ShowsCharts,
  { file, kind }: Pick<ShownData, 'file' | 'kind'>,
): Card | undefined {
  return chartCards(site, text).find(
    (card) => card.kind === 'chart' && card.chart.data.file === file && card.chart.kind === kind,
  );
}
