import type { Article } from '../../edition/article.ts';
import type { Site } from '../../site/site.ts';
import { timeAttribute } from '../../lib/time/machine.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import { storyCard } from '../cards/card-of.ts';
import { lastChange } from '../last-change.ts';
import { sharedPicture } from '../shared-picture.ts';
import { partOf, writersOf } from '../story-names.ts';
import { publisher } from './organization.ts';
import type { Thing } from './thing.ts';

const TYPES = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  reportage: 'ReportageNewsArticle',
  advertorial: 'AdvertiserContentArticle',
} as const;

function named(name: string, url: string | undefined, kind: 'person' | 'desk'): Thing {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name, url };
}

/** Who took part beside the writers: as `editor`, `translator` or `contributor`. */
function helpers({ urls }: Site, { byline }: Article): Record<string, Thing[]> {
  const parts: Record<string, Thing[]> = {};
  for (const credit of byline) {
    const part = partOf(credit);
    if (part === 'author') continue;
    const { name, hasPage, path, kind } = credit.author;
    (parts[part] ??= []).push(named(name, hasPage ? urls.absolute(path) : undefined, kind));
  }
  return parts;
}

/** The photo in its own proportions where there is one, and the card in those of wide previews. */
function images(site: Site, article: Article): Thing[] {
  const picture = sharedPicture(site, article);
  const card = {
    '@type': 'ImageObject',
    url: site.urls.absolute(storyCard(site, article).path),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  };
  if (!picture) return [card];
  const { url, width, height, caption, credit } = picture;
  return [{ '@type': 'ImageObject', url, width, height, caption, creditText: credit }, card];
}

/**
 * A story as search engines read it (schema.org/NewsArticle or what its label says it is; Google's
 * article markup): times in the site's zone, names without titles, corrections as comments.
 */
export function newsArticle(site: Site, article: Article): Thing {
  const { urls, reckoning, edition } = site;
  const time = (iso: string): string => timeAttribute(iso, reckoning.zone);
  const original = edition
    .translations(article)
    .find(({ id, slug }) => [id, slug].includes(article.translationOf ?? ''));
  const source = article.translation?.url ?? article.source?.url;
  return {
    '@type': article.label === undefined ? 'NewsArticle' : TYPES[article.label],
    mainEntityOfPage: urls.absolute(article.path),
    headline: article.title,
    description: article.standfirst || undefined,
    datePublished: time(article.date),
    dateModified: time(lastChange(article)),
    author: writersOf(site, article).map(({ name, url, kind }) => named(name, url, kind)),
    ...helpers(site, article),
    publisher: publisher(site),
    image: images(site, article),
    articleSection: article.section.name,
    dateline: article.dateline,
    inLanguage: article.lang,
    isAccessibleForFree: true,
    keywords: article.topics.length > 0 ? article.topics.map(({ name }) => name) : undefined,
    translationOfWork: original && { '@id': urls.absolute(original.path) },
    isBasedOn: source,
    correction:
      article.corrections.length > 0
        ? article.corrections.map((one) => ({
            '@type': 'CorrectionComment',
            text: one.text,
            datePublished: time(one.time),
          }))
        : undefined,
  };
}
