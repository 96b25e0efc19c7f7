import type { SectionName } from '../article/source-article.ts';
import { inOneLanguage } from './languages/split-languages.ts';
import type { WxrHead } from './wxr-head.ts';
import type { WxrIndex } from './wxr-index.ts';
import type { WxrItem } from './wxr-item.ts';

/** Category of posts that were put nowhere, in the languages of most exports. */
const none = /^(uncategori[sz]ed|tak-berkategori|tanpa-kategori|belum-berkategori|lain-lain)$/;

/**
 * The categories of a post, the primary one first: the one an SEO plugin names, else the one in the
 * address, else the first. WordPress 3.0 repeats terms; those without an address are left out.
 */
export function sectionsOfItem(item: WxrItem, head: WxrHead, index: WxrIndex): SectionName[] {
  const slugs = new Map<string, string>();
  for (const { domain, nicename, name } of item.terms) {
    if (domain === 'category' && nicename !== '' && !none.test(nicename))
      slugs.set(nicename, inOneLanguage(name));
  }
  const { meta, fields } = item;
  const primaryId =
    meta.get('_yoast_wpseo_primary_category') ?? meta.get('rank_math_primary_category');
  const primary = head.categories.find(({ id }) => id !== '' && id === primaryId?.trim())?.slug;
  const rank = (slug: string) => {
    if (slug === primary) return 0;
    return fields.link.includes(`/${slug}/`) ? 1 : 2;
  };
  return [...slugs]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([slug, name]) => {
      const above = categoriesAbove(slug, index);
      return above.length === 0 ? { slug, name } : { slug, name, above };
    });
}

/** The slugs of the categories above one, the nearest first; a ring of them ends where it began. */
export function categoriesAbove(slug: string, { categories }: WxrIndex): string[] {
  const above: string[] = [];
  for (let at = categories.get(slug)?.parent ?? ''; at !== '';) {
    if (at === slug || above.includes(at)) break;
    above.push(at);
    at = categories.get(at)?.parent ?? '';
  }
  return above;
}

/** The tags of a post as words. */
export function topicsOfItem(item: WxrItem): string[] {
  const topics = new Map<string, string>();
  for (const { domain, nicename, name } of item.terms) {
    if (domain !== 'post_tag' && domain !== 'tag') continue;
    topics.set(nicename || name.toLowerCase(), inOneLanguage(name));
  }
  return [...new Set(topics.values())];
}
