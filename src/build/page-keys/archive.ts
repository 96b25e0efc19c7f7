import { monthPages as pagesOfMonth } from '../../edition/month-pages.ts';
import type { Day } from '../../edition/months.ts';
import { olderPath } from '../../site/addresses.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** The archive's own page: every month with its number of stories. */
export function archivePages({ site, page }: KeyMaker): PlannedPage[] {
  const months = site.edition.months.map(({ path, count }) => [path, count]);
  return [page('src/pages/archive/index.astro', '/archive/', months)];
}

/** The pages of each month: their days, and the ways to what is beside them. */
export function monthPages({ site, stories, page }: KeyMaker): PlannedPage[] {
  const { months } = site.edition;
  const shown = (days: readonly Day[]) =>
    days.map(({ day, articles }) => [day, articles.map(stories.card)]);
  return months.flatMap((month, at) => {
    const { path, count } = month;
    const beside = [months[at - 1]?.path, months[at + 1]?.path];
    const { front, older } = pagesOfMonth(month);
    return [
      page(
        'src/pages/archive/[year]/[month].astro',
        path,
        count,
        older.length,
        beside,
        shown(front),
      ),
      ...older.map(({ number, items }) =>
        page(
          'src/pages/archive/[year]/[month]/page/[number].astro',
          olderPath(path, number),
          count,
          number === older.length,
          beside,
          shown(items),
        ),
      ),
    ];
  });
}
