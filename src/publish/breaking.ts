import { timeAttribute } from '../lib/time/machine.ts';
import type { Site } from '../site/site.ts';
import { breakingOf } from '../views/breaking.ts';
import { wordsIn } from '../words/words-in.ts';

/**
 * What the urgent line says, with the words around it, for the pages that are not rendered again for it;
 * without a line there is nothing in it. Addresses are whole or from the root of the host, `time` and
 * `until` as in `datetime`, `written` the time as readers read it.
 */
export type BreakingView = {
  [key in 'label' | 'close' | 'text' | 'href' | 'time' | 'written' | 'until']?: string | undefined;
};

/** What `/breaking.json` says of a site. */
export function breakingView(site: Site): BreakingView {
  const line = breakingOf(site);
  if (!line) return {};
  const { urls, reckoning, words, settings } = site;
  const { text, href, time, until } = line;
  return {
    label: words.breaking,
    close: wordsIn(settings.language).reader.close,
    text,
    href: href?.startsWith('/') ? urls.href(href) : href,
    time: time?.datetime,
    written: time?.written,
    until: until && timeAttribute(until, reckoning.zone),
  };
}
