import { own } from '../../lib/own.ts';
import { timeAttribute } from '../../lib/time/machine.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import { isPhotoEssay } from '../../lib/photo-essay.ts';
import type { GalleryPicture } from '../../markdown/render.ts';
import { sharedPicture } from '../../site/shared-picture.ts';
import type { ArticleView } from '../../views/pages.ts';
import { titleWithVerdict } from '../../views/label-words.ts';
import { partOf, writersOf } from '../../views/signatures.ts';
import { publisher } from './organization.ts';
import { partOfSeries } from './series-thing.ts';
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
function helpers({ frame: { urls }, byline }: ArticleView): Record<string, Thing[]> {
  const parts: Record<string, Thing[]> = {};
  for (const signature of byline) {
    const part = partOf(signature);
    if (part === 'author') continue;
    const { name, path, kind } = signature;
    (parts[part] ??= []).push(named(name, path && urls.absolute(path), kind));
  }
  return parts;
}

/** A picture of the text, with its words: the caption, else what can be seen. */
const inText = (
  origin: string,
  { src, width, height, caption, credit }: GalleryPicture,
): Thing => ({
  '@type': 'ImageObject',
  url: origin + src,
  width,
  height,
  caption: caption || undefined,
  creditText: credit || undefined,
});

/**
 * The photo in its own proportions where there is one, the card in those of wide previews, and the
 * pictures of galleries.
 */
function images(view: ArticleView, pictures: readonly GalleryPicture[]): Thing[] {
  const { lead, card, essay } = view;
  const { urls } = view.frame;
  const cardImage = {
    '@type': 'ImageObject',
    url: urls.absolute(card.path),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  };
  const others = pictures.map((picture) => inText(urls.origin, picture));
  if (!lead || essay?.isLeadInText) return [...others.slice(0, 1), cardImage, ...others.slice(1)];
  const { url, width, height, caption, credit } = sharedPicture(urls, lead);
  const leading = { '@type': 'ImageObject', url, width, height, caption, creditText: credit };
  return [leading, cardImage, ...others];
}

/**
 * An article as search engines read it (schema.org/NewsArticle or what its label says it is;
 * Google's article markup), with the pictures of its galleries: times in the site's zone, names without titles, corrections as comments.
 */
export function newsArticle(view: ArticleView, pictures: readonly GalleryPicture[] = []): Thing {
  const { frame, label, topics, corrections, translation, source } = view;
  const { urls, reckoning } = frame;
  const time = (iso: string): string => timeAttribute(iso, reckoning.zone);
  const authors = writersOf(frame, view).map(({ name, url, kind }) => named(name, url, kind));
  const isPaid = label === 'advertorial';
  const original = view.versions.find(({ isOriginal }) => isOriginal);
  return {
    '@type': label === undefined ? 'NewsArticle' : (own(TYPES, label) ?? 'NewsArticle'),
    mainEntityOfPage: isPhotoEssay(view)
      ? { '@type': 'ImageGallery', '@id': urls.absolute(view.path) }
      : urls.absolute(view.path),
    headline: titleWithVerdict(view, frame.words),
    description: view.standfirst || undefined,
    datePublished: time(view.date),
    dateModified: time(view.modified),
    author: authors.length > 0 ? authors : undefined,
    sponsor:
      isPaid && view.client !== undefined ? named(view.client, undefined, 'desk') : undefined,
    ...helpers(view),
    publisher: publisher(frame),
    image: images(view, pictures),
    articleSection: view.section,
    ...partOfSeries(view),
    dateline: view.dateline,
    inLanguage: view.lang,
    isAccessibleForFree: true,
    keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    translationOfWork: original && { '@id': urls.absolute(original.path) },
    isBasedOn: translation?.url ?? source?.url,
    correction:
      corrections.length > 0
        ? corrections.map((one) => ({
            '@type': 'CorrectionComment',
            text: one.text,
            datePublished: time(one.time),
          }))
        : undefined,
  };
}
