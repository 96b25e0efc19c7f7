import { memoOn } from '../lib/memo.ts';
import { formatDate } from '../lib/time/format.ts';
import type { Site } from '../site/site.ts';
import type { Headline } from './teaser.ts';
import { headlineOf } from './teaser.ts';

/** What readers read most, as the front page and that for lost addresses show it. */
export type PopularList = {
  /** Until when that was counted, in a sentence. */
  readonly note: string;
  readonly headlines: readonly Headline[];
};

/** What readers read most, where it was counted lately. */
export const popularList = memoOn((site: Site): PopularList | undefined => {
  const { popular } = site.edition;
  return (
    popular && {
      note: site.words.popularUntil(formatDate(popular.until, site.reckoning)),
      headlines: popular.articles.map((article) => headlineOf(site, article)),
    }
  );
});
