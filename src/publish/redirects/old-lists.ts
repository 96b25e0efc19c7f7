import type { Site } from '../../site/site.ts';
import type { Redirect } from './redirect.ts';

/**
 * The lists of a WordPress site one by one, for hosts that know no patterns. None where no article
 * has an old address or was imported: then there was no old site.
 */
export function oldLists({ edition, urls }: Pick<Site, 'edition' | 'urls'>): Redirect[] {
  const hadAnother = edition.articles.some(
    (article) => article.import !== undefined || article.aliases.length > 0,
  );
  if (!hadAnother) return [];
  const ownPaths = new Set([...edition.sections, ...edition.pages].map(({ path }) => path));
  const lists = [
    ...edition.sections.map(({ id, path }) => ({ from: `/category/${id}/`, path })),
    ...edition.topics
      .filter(({ hasPage }) => hasPage)
      .map(({ id, path }) => ({ from: `/tag/${id}/`, path })),
  ];
  return lists
    .filter(({ from }) => !ownPaths.has(`/${from.split('/')[1]}/`))
    .map(({ from, path }) => ({ from, query: undefined, to: urls.href(path) }));
}
