import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** The archive's own page: every month with its number of stories. */
export function archivePages({ site, page }: KeyMaker): PlannedPage[] {
  const months = site.edition.months.map(({ path, count }) => [path, count]);
  return [page('src/pages/archive/index.astro', '/archive/', months)];
}

/** One page a month: its days, and the ways to the months beside it. */
export function monthPages({ site, stories, page }: KeyMaker): PlannedPage[] {
  const { months } = site.edition;
  return months.map(({ path, count, days }, at) =>
    page(
      'src/pages/archive/[year]/[month].astro',
      path,
      count,
      months[at - 1]?.path,
      months[at + 1]?.path,
      days.map(({ day, articles }) => [day, articles.map(stories.card)]),
    ),
  );
}
