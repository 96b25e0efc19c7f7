import type { Article } from '../edition/article.ts';
import type { Site } from '../site/site.ts';
import { correctionsPath } from '../site/addresses.ts';
import { lastChange, lastChangeIn } from '../edition/last-change.ts';

/** A page in a sitemap; `modified` as an ISO instant where it is truly known. */
export type SitemapEntry = { path: string; modified: string | undefined };

const listed = ({ path }: { path: string }, stories: readonly Article[]): SitemapEntry[] =>
  stories.length === 0 ? [] : [{ path, modified: lastChangeIn(stories) }];

/** The lists that have stories, and the pages beside the news. */
export function listEntries({ edition }: Site): SitemapEntry[] {
  const { articles, ledger, withdrawn } = edition;
  const newest = lastChangeIn(articles);
  const ledgerTimes = [
    ...ledger.map(({ time }) => time),
    ...withdrawn.flatMap(({ notice }) => notice.time ?? []),
  ];
  return [
    { path: '/', modified: newest },
    ...edition.sections.flatMap((one) => listed(one, edition.inSection(one.id))),
    ...edition.topics
      .filter((topic) => topic.hasPage)
      .flatMap((one) => listed(one, edition.withTopic(one.id))),
    ...edition.authors.flatMap((one) => listed(one, edition.byAuthor(one.id))),
    ...edition.months.flatMap((one) =>
      listed(
        one,
        one.days.flatMap((day) => day.articles),
      ),
    ),
    { path: '/topic/', modified: newest },
    { path: '/archive/', modified: newest },
    { path: correctionsPath, modified: ledgerTimes.toSorted().at(-1) },
    ...edition.pages.map(({ path, updated, date }) => ({ path, modified: updated ?? date })),
  ];
}

/**
 * All stories that are ours to be found here, oldest first, so that a new one changes the last
 * sitemap only. One that names another address as its original is left to that.
 */
export function storyEntries({ edition }: Site): SitemapEntry[] {
  return edition.articles
    .filter(({ canonical }) => canonical === undefined)
    .map((article) => ({ path: article.path, modified: lastChange(article) }))
    .toReversed();
}
