import { archivePath } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';
import type { Redirect } from './redirect.ts';

/**
 * The folders that articles lie in by their date, and those of the archive's years, have no page of
 * their own: readers who shorten an address are led to what the archive has of that time.
 */
export function archiveFolders({ edition, urls }: Pick<Site, 'edition' | 'urls'>): Redirect[] {
  const byMonth = edition.months.map(({ path }) => ({
    from: path.replace(archivePath, '/'),
    path,
  }));
  const years = [...new Set(edition.months.map(({ year }) => year))];
  const byYear = years.flatMap((year) =>
    ['/', archivePath].map((folder) => ({ from: `${folder}${year}/`, path: archivePath })),
  );
  return [...byMonth, ...byYear].map(({ from, path }) => ({
    from,
    query: undefined,
    to: urls.href(path),
  }));
}
