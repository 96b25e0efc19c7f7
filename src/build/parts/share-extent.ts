import type { Share } from '../../lib/share.ts';
import { cardsOfArticles } from '../../publish/cards/card-of.ts';
import type { Site } from '../../site/site.ts';
import type { BuildExtent } from '../extent.ts';
import { picturesPublished } from '../output/pictures.ts';
import { sharePages } from './share-pages.ts';

/**
 * What a part makes of a site: its pages, and the texts, pictures and cards of the articles and pages
 * among them. What belongs to no page of its own is left to whoever joins the parts.
 */
export function shareExtent(site: Site, share: Share): BuildExtent {
  const pages = sharePages(site, share);
  const paths = new Set(pages.map(({ path }) => path));
  const isMade = ({ path }: { path: string }): boolean => paths.has(path);
  const { edition, settings } = site;
  const articles = edition.articles.filter(isMade);
  const made = { ...edition, articles, pages: edition.pages.filter(isMade), authors: [] };
  const { logo: _, ...look } = settings.look ?? {};
  return {
    pages,
    searched: { ...site, edition: made },
    pictures: () => picturesPublished({ ...site, edition: made, settings: { ...settings, look } }),
    cards: () => cardsOfArticles(site, articles),
  };
}
