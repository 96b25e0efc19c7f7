import type { AdvertEntry } from '../../../schema/entries.ts';
import type { ReportMonth } from './month.ts';
import type { ProofAdvert } from './proof.ts';
import type { StorySources } from './stories.ts';
import { editsAfter } from './stories.ts';

/** Whether an advert was booked for a part of a month that has begun at `now`. */
const isBooked = (
  { from, until }: AdvertEntry,
  { begin, end }: ReportMonth,
  now: string,
): boolean =>
  (from === undefined || (from < end && from <= now)) && (until === undefined || until > begin);

/** The last instant of a month, until now, at which an advert stood. */
function lastInstant({ until }: AdvertEntry, { end }: ReportMonth, now: string): string {
  const over = [end, ...(until === undefined ? [] : [until])].toSorted()[0]!;
  return over > now ? now : new Date(Date.parse(over) - 1).toISOString();
}

/** Where adverts stand: on the built site as it is, and at an instant by the rule that places them. */
export type AdvertPages = {
  readonly built: ReadonlyMap<string, readonly string[]>;
  readonly at: (id: string, time: string) => readonly string[];
};

/**
 * The adverts that were booked for a month, by when they began. What the built site shows is proof; of
 * one that ended before it was built, it is reckoned where it stood.
 */
export function advertsOf(
  adverts: readonly AdvertEntry[],
  month: ReportMonth,
  { built, at }: AdvertPages,
  { urls, history, now, fileOf }: Omit<StorySources, 'visits'>,
): Omit<ProofAdvert, 'number'>[] {
  return adverts
    .filter((advert) => isBooked(advert, month, now))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .map((advert) => {
      const { id, file, client, title, places, from, until } = advert;
      const shown = built.get(id) ?? [];
      const isOver = shown.length === 0 && until !== undefined && until <= now;
      const pages = isOver ? at(id, lastInstant(advert, month, now)) : shown;
      const [first] = shown;
      return {
        ...{ id, client, title, places, from, until },
        changes: editsAfter(history, file, [from ?? month.begin, now]),
        pages: pages.map((path) => urls.absolute(path)),
        pagesBy: isOver ? 'reckoned' : 'built',
        page: first === undefined ? undefined : fileOf(first),
      };
    });
}
