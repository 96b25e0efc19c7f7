import { newsTime } from '../edition/last-change.ts';
import { formatListTime, formatTodaysTime } from '../lib/time/format.ts';
import { timeAttribute } from '../lib/time/machine.ts';
import type { Site } from '../site/site.ts';

/** One urgent line; `href` is a path of this site or an outside address. */
export type Breaking = {
  text: string;
  href: string | undefined;
  /** Since when, as in `datetime` and as readers read it. */
  time: { datetime: string; written: string } | undefined;
  /** As an ISO instant. */
  until: string | undefined;
};

function timeOf({ edition, reckoning }: Site, since: string | undefined): Breaking['time'] {
  // It is not told before it is true.
  if (since === undefined || since > edition.now) return undefined;
  const write = edition.isToday(since) ? formatTodaysTime : formatListTime;
  return { datetime: timeAttribute(since, reckoning.zone), written: write(since, reckoning) };
}

/**
 * The urgent line of a site, until its end. Its time is what the newsroom says, else when the article that
 * it leads to was last news.
 */
export function breakingOf(site: Site): Breaking | undefined {
  const { settings, edition } = site;
  const { breaking } = settings;
  if (!breaking || (breaking.until !== undefined && breaking.until <= edition.now))
    return undefined;
  const { text, link, time, until } = breaking;
  const href = link && !edition.namesErased(link, '/') ? link : undefined;
  const article = href === undefined ? undefined : edition.at(href);
  return { text, href, time: timeOf(site, time ?? (article && newsTime(article))), until };
}
