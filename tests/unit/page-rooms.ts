import type { Room } from './rooms.ts';

/** The rooms that pages are made of, in the order in which data flows. */
export const PAGE_ROOMS: Record<string, Room> = {
  // What these show is their view: of the site and its edition they know nothing.
  'components/desk': { may: 'views', doors: 'DeskMark DeskNotes' },
  'components/search': { may: 'views', doors: 'SearchForm' },
  'components/reader': {
    may: 'views client offline styles words',
    doors: 'LargePictures OfflineList ReaderTools SavedList StoredNote ArticleTools Ways',
  },
  'components/frame': {
    may: 'components/reader views pictures lib',
    doors: 'Breaking Footer ImprintLink Masthead Once',
  },
  'components/head': {
    may: 'components/frame publish/json-ld publish/cards views styles client words',
    doors: 'Head',
  },
  'components/signs': { may: 'views pictures styles', doors: 'Label Portrait' },
  'components/article': {
    may: 'components/signs views pictures styles lib',
    doors: 'Actions Byline Corrections LeadFigure PaidNote Picture Provenance Stamp',
  },
  'components/live': {
    may: 'components/article views markdown styles client/live lib',
    doors: 'Live',
  },
  // What stands above the text of few articles: a claim with its verdict, key points.
  'components/told-first': {
    may: 'components/article views markdown styles lib',
    doors: 'Claim Points',
  },
  'components/list': {
    may: 'components/desk components/reader components/frame components/article components/signs views markdown styles',
    doors: 'Lead OpinionBand Pager Row SectionBand Teaser TeaserList Ticker',
  },
  'components/series': {
    may: 'components/article components/signs views markdown styles',
    doors: 'SeriesPlace Timeline',
  },
  'components/support': { may: 'views pictures styles', doors: 'SupportBox SupportWays' },
  'components/adverts': { may: 'views pictures styles lib', doors: 'Advert' },
  'components/popular': { may: 'components/list views styles', doors: 'Popular' },
  layouts: {
    may: 'components/adverts components/support components/popular components/series components/told-first components/desk components/frame components/head components/list components/reader components/search components/article components/live components/signs views publish/json-ld search/ui markdown styles client words lib',
    doors: '',
    // A layout a page kind: each has a route or a few that take it, and nobody else does.
    half: 'pages',
  },
};
