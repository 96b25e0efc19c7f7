import { addressKey } from '../../../lib/address-key.ts';
import { slugOf } from '../../../lib/slug.ts';
import { idForm } from '../../../schema/values/address.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { Place, Occupied } from './place-article.ts';
import { aliasPaths, freeName, isFree } from './place-article.ts';

/**
 * Finds file and address of a page of the old site: `/<name>/`, with a number where something has
 * that already; its old addresses lead there. Marks both as taken.
 */
export function placePage(
  article: SourceArticle,
  title: string,
  sections: ReadonlySet<string>,
  occupied: Occupied,
): Place {
  const oldSlug = article.slug?.toLowerCase() ?? '';
  const wanted = idForm.test(oldSlug)
    ? oldSlug
    : slugOf(article.slug ?? '') || slugOf(title) || `halaman-${slugOf(article.id)}`;
  const isTaken = (slug: string) =>
    !isFree(`/${slug}/`, sections) ||
    occupied.files.has(`pages/${slug}.md`) ||
    occupied.paths.has(addressKey(`/${slug}/`));
  const slug = freeName(wanted, 'pages', occupied, isTaken);
  const place: Place = { file: `pages/${slug}.md`, path: `/${slug}/`, aliases: [] };
  occupied.files.add(place.file);
  occupied.paths.add(addressKey(place.path));
  const old = article.url === undefined || article.draft ? [] : [article.url];
  // Its own old address is claimed for itself.
  const others = { ...occupied, claimed: new Set<string>() };
  place.aliases = aliasPaths([...old, ...article.aliases], place.path, sections, others);
  return place;
}
