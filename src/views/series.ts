import type { SeriesPart, Series } from '../edition/edition.ts';
import { timeParts } from '../lib/time/format.ts';
import { feedPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { BodyView } from './body.ts';
import { bodyOf } from './body.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import type { Preview } from './preview.ts';
import { previewOf } from './preview.ts';
import type { Teaser } from './teaser.ts';
import { teaserOf } from './teaser.ts';

/** Articles in the timeline of a dossier at most: the list of its topic has the others. */
export const MOST_IN_TIMELINE = 100;

/** One article in a timeline, with its number where it is a part. */
export type TimelineItem = { number: number | undefined; teaser: Teaser };

/** The page of a series or dossier: its introduction, and its articles. */
export type SeriesView = {
  kind: 'series';
  frame: Frame;
  path: string;
  title: string;
  description: string | undefined;
  /** Whether it gathers a topic rather than parts. */
  isDossier: boolean;
  total: number | undefined;
  /** Its articles: of a dossier by year, of a series the parts in their order. */
  years: readonly { year: number | undefined; items: readonly TimelineItem[] }[];
  /** The list of the topic, where that has more than the timeline. */
  more: Link | undefined;
  feed: string;
  body: BodyView;
  preview: Preview | undefined;
};

/** The articles of a timeline by their year in the site's zone, where `hasYears` asks for it. */
function yearsOf(site: Site, parts: readonly SeriesPart[], hasYears: boolean): SeriesView['years'] {
  const years: { year: number | undefined; items: TimelineItem[] }[] = [];
  for (const { article, number } of parts) {
    const year = hasYears ? timeParts(article.date, site.reckoning.zone).year : undefined;
    const item = { number, teaser: teaserOf(site, article) };
    const last = years.at(-1);
    if (last && last.year === year) last.items.push(item);
    else years.push({ year, items: [item] });
  }
  return years;
}

/** What the page of a series shows. */
export function seriesView(site: Site, series: Series): SeriesView {
  const { entry, path, name, description, parts, total, topic } = series;
  const isDossier = topic !== undefined;
  const shown = isDossier ? parts.slice(-MOST_IN_TIMELINE) : parts;
  return {
    kind: 'series',
    frame: frameOf(site),
    ...{ path, title: name, description, isDossier, total },
    years: yearsOf(site, shown, isDossier),
    more: topic?.hasPage && shown.length < parts.length ? linkTo(topic) : undefined,
    feed: feedPath(path),
    body: bodyOf(site, entry),
    preview: previewOf(site, entry),
  };
}
