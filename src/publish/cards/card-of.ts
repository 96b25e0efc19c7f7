import type { Article, Edition, Section } from '../../edition/edition.ts';
import { memoIn, memoOn } from '../../lib/memo.ts';
import { UPRIGHT_FOCUS } from '../../pictures/view.ts';
import type { Site } from '../../site/site.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import { titleWithVerdict } from '../../lib/verdict-title.ts';
import { accentOf } from '../icons/icon-svg.ts';
import { drawable } from '../lettering/drawable.ts';
import type { Card } from './card.ts';
import { CARD_WIDTH, cardOfContent } from './card.ts';
import { chartCards } from './chart-cards.ts';

/** So many of the newest articles have a card of their own drawn where they have no photo. */
export const NEWEST_DRAWN = 200;

/** The articles whose headline is drawn: the newest, and those on the front page by choice. */
const articlesWithHeadline = memoOn(
  ({ articles, isFeatured }: Edition) =>
    new Set([...articles.slice(0, NEWEST_DRAWN), ...articles.filter(isFeatured)]),
);

function wordsCard(site: Pick<Site, 'settings'>, kicker: string, title: string): Card {
  const name = drawable(site.settings.name) ?? '';
  return cardOfContent({ kind: 'words', kicker, title, name, accent: accentOf(site) });
}

/** The card of the site itself: what it is, above its name. */
export function siteCard(site: Pick<Site, 'settings'>): Card {
  const { name, description } = site.settings;
  return wordsCard(site, '', drawable(description ?? '') ?? drawable(name) ?? '');
}

/** The card of a section, which its older articles share. */
export function sectionCard(site: Pick<Site, 'settings'>, section: Section): Card {
  const name = drawable(section.name);
  return name === undefined ? siteCard(site) : wordsCard(site, '', name);
}

/** Asked for by all older articles of the section. */
const cardOfSection = memoIn(sectionCard);

/** What an article is, and of which section; of a paid one who paid. */
function kickerOf(site: Site, { label, client, section }: Article): string {
  const whose = label === 'advertorial' ? client : section.name;
  const parts = [label && site.words.label[label], whose];
  // A section that has the name of the label would say it twice.
  const drawn = new Set(parts.map((part) => drawable(part ?? '')).filter(Boolean));
  return [...drawn].join(' · ');
}

function makeArticleCard(site: Site, article: Article): Card {
  const kicker = kickerOf(site, article);
  const lead = leadPictureOf(article, site.pictures);
  if (lead && lead.picture.type !== 'svg' && lead.picture.width >= CARD_WIDTH / 2) {
    const { picture, image } = lead;
    const focus = image.focus ?? (picture.height > picture.width ? UPRIGHT_FOCUS : '50% 50%');
    const label = article.label === undefined ? undefined : kicker;
    return cardOfContent({ kind: 'photo', picture, focus, label });
  }
  const [chart] = article.label === undefined ? chartCards(site, article) : [];
  if (chart) return chart;
  const { section } = article;
  const ofSection = (): Card =>
    article.label === undefined
      ? cardOfSection(site, section)
      : wordsCard(site, kicker, drawable(section.name) ?? drawable(site.settings.name) ?? '');
  if (!articlesWithHeadline(site.edition).has(article)) return ofSection();
  const title = drawable(titleWithVerdict(article, site.words));
  if (title === undefined) return ofSection();
  return wordsCard(site, kicker, title);
}

/**
 * The card of an article: cut from its photo where that is at least half as wide as a card; else its first
 * chart; else its
 * headline, drawn for the newest 200 and the featured articles; else its section's. Asked for by the
 * article's key, its page and the list of all cards.
 */
export const articleCard: (site: Site, article: Article) => Card = memoIn(makeArticleCard);

/** The cards of some articles, each once. */
export const cardsOfArticles = (site: Site, articles: readonly Article[]): Card[] => {
  const cards = articles.flatMap((article) => [
    articleCard(site, article),
    ...chartCards(site, article),
  ]);
  return [...new Map(cards.map((card) => [card.path, card])).values()];
};

/** Every card that a page of the site names, each once, by path. Those of words and of photos are asked for apart. */
export const cardsOf = memoOn((site: Site): ReadonlyMap<string, Card> => {
  const { edition } = site;
  const cards = [
    siteCard(site),
    ...edition.sections.map((section) => sectionCard(site, section)),
    ...cardsOfArticles(site, edition.articles),
  ];
  return new Map(cards.map((card) => [card.path, card]));
});
