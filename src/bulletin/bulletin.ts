import type { Edition } from '../edition/edition.ts';
import { correctionsPath, frontPath } from '../site/addresses.ts';
import type { Urls } from '../lib/url.ts';
import { labelledTitle } from '../views/label-words.ts';
import type { PageWords } from '../words/words.ts';

/** A story as a bulletin tells of it. */
export type BulletinStory = {
  readonly headline: string;
  readonly standfirst: string;
  readonly section: string;
  /** Its whole address. */
  readonly url: string;
};

/** What goes to readers elsewhere, of a time that is over. */
export type Bulletin = {
  readonly siteName: string;
  /** The whole addresses of the front page and of the ledger of corrections. */
  readonly siteUrl: string;
  readonly correctionsUrl: string;
  /** In the order of the front page. */
  readonly stories: readonly BulletinStory[];
  /** What was corrected, the newest first. */
  readonly corrections: readonly {
    readonly headline: string;
    readonly text: string;
    readonly url: string;
  }[];
};

/**
 * The stories of an edition that were published after `from` (ISO instant) until now, and what was
 * corrected since then in older ones.
 */
export function bulletinOf(
  edition: Edition,
  from: string,
  { siteName, urls, words }: { siteName: string; urls: Urls; words: PageWords },
): Bulletin {
  const isNew = ({ date }: { date: string }): boolean => date > from;
  return {
    siteName,
    siteUrl: urls.absolute(frontPath),
    correctionsUrl: urls.absolute(correctionsPath),
    stories: edition.front.filter(isNew).map((article) => ({
      headline: labelledTitle(article, words),
      standfirst: article.standfirst,
      section: article.section.name,
      url: urls.absolute(article.path),
    })),
    corrections: edition.ledger
      .filter(({ kind, time, article }) => kind === 'correction' && time > from && !isNew(article))
      .map(({ article, text }) => ({
        headline: labelledTitle(article, words),
        text,
        url: urls.absolute(article.path),
      })),
  };
}
