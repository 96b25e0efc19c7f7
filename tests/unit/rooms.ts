/** A room of `src/` as others may use it. */
export type Room = {
  /** The rooms it may import, all above it. Packages are not looked at. */
  may: string;
  /** The files that other rooms import. */
  doors: string | typeof EACH;
  /** The room that is the other half of it, for which it has no doors. */
  half?: string;
};

/** For a shelf: rooms of any kind take one of its files. */
export const EACH = Symbol('each file is a door');

/**
 * Every room in the order in which data flows. A part that stands in it at a place of its own is a
 * room itself, with the file of its name.
 */
export const ROOMS: Record<string, Room> = {
  words: { may: '', doors: 'age-words standing-page standing-pages tool-words words words-in' },
  lib: { may: 'words', doors: EACH },
  // Asked by all that stand below.
  'site/addresses': { may: 'lib', doors: '. file-kinds file-paths kind older-pages reserved' },
  problems: {
    may: 'words',
    doors: 'describe finding report-github report-json report-text report-verdict sort verdict',
  },
  schema: {
    may: 'words lib problems',
    doors:
      'entries key-tree schemas validate values/address values/matching values/time-zone values/yes-no',
  },
  pictures: {
    may: 'lib',
    doors: 'clean/clean-file clean/film clean/removed-parts encode measure picture variants view',
  },
  'markdown/front-matter': { may: 'lib', doors: '. read-yaml split syntax-fault' },
  markdown: {
    may: 'lib markdown/front-matter pictures words',
    doors:
      'find-references find-slips inline-text parser plain-text render source/read-source typography/typeset',
  },
  'content-files/files': { may: 'problems lib', doors: 'load role salvage stray walk' },
  'content-files/body': {
    may: 'content-files/files lib markdown',
    doors: 'references resolve-reference scan-body',
  },
  'content-files/write': {
    may: 'schema markdown/front-matter lib',
    doors: 'edit-fields fields-text lines',
  },
  'content-files': {
    may: 'content-files/files content-files/body schema markdown/front-matter problems lib words',
    doors: 'cache content parse/site read read-body read-site readable-fields record',
  },
  edition: {
    may: 'schema lib',
    doors: 'edition last-change list-pages make-edition month-pages name-index published',
  },
  site: {
    may: 'edition content-files content-files/body schema markdown pictures problems words lib',
    doors: 'body imprint lead-picture make-site policies published-files shared-picture site',
  },
  'search/analysis': {
    may: '',
    doors: 'free-prefix hash manifest posting rice-parameter root-key slug tokenise',
  },
  'search/writer': {
    may: 'search/analysis edition markdown',
    doors:
      'article-analyser article-analysis search-document split-segments term-order write-search write-segment',
  },
  'search/reader': { may: 'search/analysis', doors: 'load-later open-search search-error' },
  spam: {
    may: 'lib',
    doors:
      'closing-marks cut-spam detect-across-site detect-in-html detect-in-markdown fold/look-alikes spam-hit spam-input',
  },
  'publish/lettering': { may: 'lib', doors: 'break-lines coverage drawable font outline' },
  'publish/icons': { may: 'publish/lettering site lib', doors: 'icon-files icon-svg' },
  'publish/cards': {
    may: 'publish/lettering publish/icons site edition pictures lib',
    doors: 'card card-of make-card',
  },
  views: {
    may: 'site edition markdown words lib schema pictures publish/cards',
    doors: 'body breaking label-words pages parts search-choices shared signatures',
  },
  'publish/json-ld': {
    may: 'publish/cards views site pictures lib',
    doors: 'breadcrumb-list news-article organization profile-page thing web-site',
  },
  publish: {
    may: 'publish/cards publish/icons views site edition markdown words lib schema pictures',
    doors:
      'files hosts/describe-host hosts/file-headers hosts/host-files hosts/limits hosts/precompress hosts/security-headers redirects/forward-page',
  },
  styles: { may: 'lib', doors: 'headline-face/faces look' },
  client: {
    may: 'styles words',
    doors:
      'article-tools before-paint dead-address large-pictures reader-tools say-missing toast trusted-url',
  },
  offline: {
    may: 'lib client words',
    doors: 'page/forget-places page/offline-list page/save-button page/saved-list',
  },
  'search/ui': { may: 'search/reader client', doors: 'expect-chips search-element' },
  // The build's commands speak as the newsroom's do, and know nothing of what these do.
  'newsroom/terminal': {
    may: 'content-files content-files/files words lib',
    doors:
      'environment explain-failure language-of read-arguments refusals run-at-terminal run-command usage',
  },
  newsroom: {
    may: 'newsroom/terminal content-files content-files/files content-files/body content-files/write schema markdown markdown/front-matter edition pictures spam site/addresses problems words lib',
    doors: 'check/check-content check/check-remembering check/notes-by-file',
  },
  // What the newsroom alone sees, in `npm run dev`: no page of the site knows of it.
  desk: {
    may: 'site edition content-files content-files/files schema pictures markdown markdown/front-matter problems words lib',
    doors:
      'answer-desk bar desk-state faults/preview-text faults/settings-fault faults/story-fault faults/thrown-page faults/unknown-page',
  },
  build: {
    may: 'desk newsroom newsroom/terminal publish publish/cards publish/icons views site search/writer edition content-files content-files/files schema markdown pictures problems words lib',
    doors:
      'current-pages output/file-list output/file-record output/folders output/publish-order output/put-in-place settings state/build-state',
  },
  // What a build made goes to hosts from here, and is looked for there.
  delivery: {
    may: 'build publish newsroom/terminal content-files schema problems site/addresses words lib',
    doors: '',
  },
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
  'components/list': {
    may: 'components/desk components/reader components/frame components/article components/signs views markdown styles',
    doors: 'Lead OpinionBand Pager Row SectionBand Teaser TeaserList Ticker',
  },
  layouts: {
    may: 'components/desk components/frame components/head components/list components/reader components/search components/article components/signs views publish/json-ld search/ui markdown styles client words lib',
    doors: '',
    // A layout a page kind: each has a route or a few that take it, and nobody else does.
    half: 'pages',
  },
  pages: { may: 'build layouts views', doors: '' },
};
