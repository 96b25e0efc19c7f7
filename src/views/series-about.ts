import type { Series, Topic } from '../edition/edition.ts';
import { memoOn } from '../lib/memo.ts';
import type { Site } from '../site/site.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';

/** A series or dossier that the page of a topic leads to. */
export type SeriesLink = Link & { isDossier: boolean };

/** The ids of the topics that a series is about: the one it gathers, else those that all its parts share. */
function topicsOf({ topic, parts }: Series): string[] {
  if (topic) return [topic.id];
  const [first, ...rest] = parts.map(({ article }) => new Set(article.topics.map(({ id }) => id)));
  // One part alone is no series yet.
  if (!first || rest.length === 0) return [];
  return [...first].filter((id) => rest.every((other) => other.has(id)));
}

/** The series of a site by the ids of their topics. */
const byTopic = memoOn(({ edition }: Site): Map<string, SeriesLink[]> => {
  const found = new Map<string, SeriesLink[]>();
  for (const series of edition.series) {
    const link = { ...linkTo(series), isDossier: series.topic !== undefined };
    for (const id of topicsOf(series)) found.set(id, [...(found.get(id) ?? []), link]);
  }
  return found;
});

/** The dossiers that gather a topic and the series that are about it; undefined where there is none. */
export const seriesAbout = (site: Site, { id }: Topic): readonly SeriesLink[] | undefined =>
  byTopic(site).get(id);
