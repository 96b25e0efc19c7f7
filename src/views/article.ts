import type { Article } from '../edition/edition.ts';
import { lastChange } from '../edition/last-change.ts';
import { isPhotoEssay } from '../lib/photo-essay.ts';
import { articleCard } from '../publish/cards/card-of.ts';
import type { LeadPicture } from '../site/lead-picture.ts';
import { isLeadInText, leadPictureOf } from '../site/lead-picture.ts';
import type { Site } from '../site/site.ts';
import type { Adverts } from './advert.ts';
import { advertsIn } from './advert.ts';
import type { BodyView } from './body.ts';
import { bodyOf } from './body.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import { keepsTextBelow } from './composition/first-screen.ts';
import { labelledTitle, titleWithVerdict } from './label-words.ts';
import type { LiveView } from './live.ts';
import { liveOf } from './live.ts';
import type { MenuPlace } from './menu-place.ts';
import { placeOf } from './menu-place.ts';
import type { PlaceInSeries } from './series-place.ts';
import { placeInSeries } from './series-place.ts';
import type { Preview } from './preview.ts';
import { previewOf } from './preview.ts';
import type { SupportView } from './support.ts';
import { supportView } from './support.ts';
import type { Signature } from './signatures.ts';
import { signaturesOf } from './signatures.ts';
import type { Headline } from './teaser.ts';
import { headlineOf } from './teaser.ts';

/** What is shown of the article as its front matter has it. */
const FIELDS = [
  'path',
  'title',
  'standfirst',
  'standfirstDerived',
  'lang',
  'label',
  'client',
  'date',
  'updated',
  'canonical',
  'dateline',
  'corrections',
  'source',
  'translation',
  'ai',
  'unverified',
  'words',
  'claim',
  'points',
] as const;

/** A right of reply: its words, or the article that carries it. */
export type Reply = { time: string; text: string | undefined; article: Link | undefined };

/** The same article in another language; `isOriginal` where this one says to be its translation. */
export type Version = Link & { lang: string; isOriginal: boolean };

/** The page of an article. */
export type ArticleView = Pick<Article, (typeof FIELDS)[number]> & {
  kind: 'article';
  frame: Frame;
  place: MenuPlace;
  /** The way to it from the front page, its section last. */
  steps: readonly Link[];
  section: string;
  byline: readonly Signature[];
  /** When it last changed for its readers, corrections and rights of reply included. */
  modified: string;
  /** Its topics, with the page of those that have one. */
  topics: readonly { name: string; path: string | undefined }[];
  lead: LeadPicture | undefined;
  /** Whether its picture stands after the first paragraph, so that a phone shows the text at once. */
  isLeadWithin: boolean;
  /** Of a photo essay: its pictures are its text. */
  essay: { isLeadInText: boolean } | undefined;
  /** Path of the card that shared links show, and what it says to those who do not see it. */
  card: { path: string; alt: string };
  replies: readonly Reply[];
  /** The articles that this one is a right of reply to. */
  replyTo: readonly Link[];
  /** Where readers in distress find help, on articles that ask for it. */
  helpline: Site['settings']['helpline'];
  versions: readonly Version[];
  /** Its addresses in all languages, where there is more than one; `x-default` is the original. */
  alternates: readonly { lang: string; path: string }[];
  related: readonly Headline[];
  /** Its series, and the parts before and after it. */
  series: PlaceInSeries | undefined;
  body: BodyView;
  /** Where it is live coverage. */
  live?: LiveView | undefined;
  /** How readers support and follow the paper. */
  ways?: SupportView | undefined;
  /** After its third paragraph, and at its end. */
  adverts?: Adverts<'story' | 'end'>;
  preview: Preview | undefined;
};

/** The link to an article by its headline, and by what it is where it is no plain news. */
export const articleLink = (
  { words }: Pick<Site, 'words'>,
  article: Pick<Article, 'title' | 'path' | 'label'>,
): Link => ({ name: labelledTitle(article, words), path: article.path });

/** The way from the front page to the lists of a section, the section itself last. */
export function sectionSteps({ words, edition }: Site, section: Article['section']): Link[] {
  const parent = section.parent === undefined ? undefined : edition.section(section.parent);
  const home = { name: words.home, path: '/' };
  return [home, ...(parent ? [parent] : []), section].map(linkTo);
}

/** The rights of reply of an article that readers find. */
export function repliesOf(site: Pick<Site, 'edition' | 'words'>, article: Article): Reply[] {
  return site.edition.repliesTo(article).map(({ time, text, article: other }) => ({
    time,
    text,
    article: other && articleLink(site, other),
  }));
}

function alternatesOf({ settings }: Site, article: Article, versions: readonly Article[]) {
  if (versions.length === 0) return [];
  const all = [article, ...versions];
  const original =
    all.find((one) => one.lang === settings.language) ??
    all.find((one) => one.translationOf === undefined);
  const links = all.map(({ lang, path }) => ({ lang, path }));
  return original ? [...links, { lang: 'x-default', path: original.path }] : links;
}

/** What the page of an article shows. */
export function articleView(site: Site, article: Article): ArticleView {
  const { edition, pictures } = site;
  const fields = Object.fromEntries(FIELDS.map((name) => [name, article[name]]));
  const lead = leadPictureOf(article, pictures);
  const card = articleCard(site, article);
  const isEssay = isPhotoEssay(article);
  const versions = edition.translations(article);
  return {
    kind: 'article',
    frame: frameOf(site),
    place: placeOf(site, article.section),
    ...(fields as Pick<Article, (typeof FIELDS)[number]>),
    steps: sectionSteps(site, article.section),
    section: article.section.name,
    byline: signaturesOf(article, pictures),
    modified: lastChange(article),
    topics: article.topics.map(({ name, hasPage, path }) => ({
      name,
      path: hasPage ? path : undefined,
    })),
    lead,
    isLeadWithin: !isEssay && lead !== undefined && keepsTextBelow(article, lead),
    essay: isEssay ? { isLeadInText: isLeadInText(article, lead) } : undefined,
    card: {
      path: card.path,
      alt: (card.kind === 'photo' && lead?.image.alt) || titleWithVerdict(article, site.words),
    },
    replies: repliesOf(site, article),
    replyTo: edition.repliedTo(article).map((other) => articleLink(site, other)),
    helpline: article.helpline ? site.settings.helpline : undefined,
    versions: versions.map((version) => ({
      ...articleLink(site, version),
      lang: version.lang,
      isOriginal: [version.id, version.slug].includes(article.translationOf ?? ''),
    })),
    alternates: alternatesOf(site, article, versions),
    related: edition.related(article).map((other) => headlineOf(site, other)),
    series: placeInSeries(site, article),
    body: bodyOf(site, article),
    live: liveOf(site, article),
    ways: supportView(site),
    ...advertsIn(site, edition.adverts.inStory(article)),
    preview: previewOf(site, article),
  };
}
