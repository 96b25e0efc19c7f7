import { timeAttribute } from '../../lib/time/machine.ts';
import type { ArticleView, SeriesView } from '../../views/pages.ts';
import { titleWithVerdict } from '../../views/label-words.ts';
import { publisher } from './organization.ts';
import type { Thing } from './thing.ts';

/** Parts that are named at most: a list for machines need not be longer than one for people. */
const MOST_NAMED = 50;

/** A series as its page tells of it (schema.org/CreativeWorkSeries), its parts oldest first. */
export function seriesThing(view: SeriesView): Thing {
  const { frame, path, title, description, years } = view;
  const { urls, reckoning, settings } = frame;
  const items = years.flatMap((year) => year.items).slice(0, MOST_NAMED);
  return {
    '@type': 'CreativeWorkSeries',
    '@id': urls.absolute(path),
    url: urls.absolute(path),
    name: title,
    description,
    inLanguage: settings.language,
    publisher: publisher(frame),
    hasPart: items.map(({ number, teaser }) => ({
      '@type': 'CreativeWork',
      url: urls.absolute(teaser.path),
      name: titleWithVerdict(teaser, frame.words),
      datePublished: timeAttribute(teaser.date, reckoning.zone),
      position: number,
    })),
  };
}

/** Of which series an article is which part (schema.org/isPartOf, position); empty for one that stands alone. */
export function partOfSeries({ frame, series: place }: ArticleView): Thing {
  if (!place) return {};
  const url = frame.urls.absolute(place.series.path);
  return {
    isPartOf: { '@type': 'CreativeWorkSeries', '@id': url, url, name: place.series.name },
    position: place.number,
  };
}
