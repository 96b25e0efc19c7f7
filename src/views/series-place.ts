import type { Article } from '../edition/edition.ts';
import type { Site } from '../site/site.ts';
import { labelledTitle } from './label-words.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';

/** Where an article stands in its series. */
export type PlaceInSeries = {
  series: Link;
  isDossier: boolean;
  /** Undefined in a dossier. */
  number: number | undefined;
  /** How many parts there are; undefined where one before the last is not public. */
  total: number | undefined;
  previous: Link | undefined;
  next: Link | undefined;
};

/** The series of an article and the parts beside it; undefined for one that stands alone. */
export function placeInSeries(
  { edition, words }: Pick<Site, 'edition' | 'words'>,
  article: Article,
): PlaceInSeries | undefined {
  const place = edition.seriesPlace(article);
  if (!place) return undefined;
  const { series, number, previous, next } = place;
  const link = (other: Article | undefined): Link | undefined =>
    other && { name: labelledTitle(other, words), path: other.path };
  return {
    ...{ series: linkTo(series), number, total: series.total },
    isDossier: series.topic !== undefined,
    ...{ previous: link(previous), next: link(next) },
  };
}
