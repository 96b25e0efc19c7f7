import { PAGE_ROOMS } from './page-rooms.ts';

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
    doors: 'describe finding report-json report-text report-verdict sort verdict',
  },
  // What GitHub and GitLab show on a change.
  'problems/forge': {
    may: 'problems words lib',
    doors: 'report-github report-gitlab report-summary',
  },
  // Files of data, and what is drawn of them.
  charts: {
    may: 'words lib',
    doors:
      'chart-data chart-html chart-title data-table drawing/chart-scene drawing/scene fitness reading/read-table',
  },
  pictures: {
    may: 'lib',
    doors: 'clean/clean-file clean/film clean/removed-parts encode measure picture variants view',
    half: 'pictures/alone',
  },
  // Where a file is picked: in the browser.
  'pictures/alone': { may: 'pictures lib', doors: 'clean-picked' },
  // Sounds and films: what their heads and their titles tell.
  media: {
    may: 'lib pictures',
    doors: 'media-facts media-title measure-media srt-to-vtt',
  },
  'schema/values': {
    may: 'words lib problems',
    doors: 'address kind matching meant-time time-zone yes-no',
    half: 'schema',
  },
  schema: {
    may: 'schema/values charts media words lib problems',
    doors: 'entries field key-tree known-case schemas validate',
  },
  'markdown/front-matter': {
    may: 'lib',
    doors: '. bad-fences data-lines read-yaml readable-fields split syntax-fault',
  },
  // What of a text no reader may see: whoever looks at its lines asks it too.
  'markdown/unseen': { may: 'lib', doors: 'comments embedded-pictures shown-text' },
  // What a text says as live coverage, told from its lines: whoever reads content asks it too.
  'markdown/live': {
    may: 'lib markdown/unseen',
    doors: 'entry-heading entry-note public-text resolve-entries scan-entries written-time',
  },
  markdown: {
    may: 'lib markdown/front-matter markdown/unseen markdown/live pictures charts media words',
    doors:
      'find-references find-slips inline-text parser plain-text render source/read-source typography/typeset',
  },
  'content-files/files': { may: 'problems lib', doors: 'load role root-file salvage stray walk' },
  'content-files/body': {
    may: 'content-files/files charts media lib markdown markdown/unseen markdown/live',
    doors: 'live-facts references resolve-reference scan-body stand-beside',
  },
  'content-files/write': {
    may: 'schema markdown/front-matter lib',
    doors: 'edit-fields edit-list fields-text lines',
  },
  'content-files': {
    may: 'content-files/files content-files/body charts media schema schema/values markdown/front-matter markdown/unseen markdown/live problems lib words',
    doors: 'cache content fields-of-file read read-article read-body read-site record',
    half: 'content-files/alone',
  },
  // One story where no other file is at hand, by the same reading: in the browser.
  'content-files/alone': {
    may: 'content-files schema problems lib',
    doors: 'read-one-article withdrawal-parts',
  },
  edition: {
    may: 'schema lib',
    doors: 'edition front last-change list-pages live make-edition name-index published',
  },
  site: {
    may: 'edition content-files content-files/body charts media schema markdown pictures problems words lib',
    doors: 'body imprint lead-picture make-site published-files shared-picture site',
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
    may: 'publish/lettering publish/icons charts site edition pictures words lib',
    doors: 'card card-of chart-cards make-card',
  },
  views: {
    may: 'site edition markdown media words lib schema pictures publish/cards',
    doors: 'body breaking label-words pages parts search-choices shared signatures',
  },
  'publish/json-ld': {
    may: 'publish/cards views site pictures media markdown lib',
    doors: 'article-things breadcrumb-list organization profile-page series-thing thing web-site',
  },
  publish: {
    may: 'publish/cards publish/icons charts media views site edition markdown words lib schema pictures',
    doors:
      'files hosts/describe-host hosts/file-headers hosts/host-files hosts/limits hosts/precompress hosts/security-headers redirects/forward-page',
  },
  styles: { may: 'lib', doors: 'headline-face/faces look' },
  client: {
    may: 'styles words',
    doors:
      'article-tools before-paint dead-address large-pictures reader-tools say-missing toast trusted-url',
  },
  // What an open page of live coverage does; nothing of the other comforts is needed for it.
  'client/live': { may: '', doors: 'start' },
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
    may: 'newsroom/terminal content-files content-files/files content-files/body content-files/write content-files/alone schema schema/values markdown markdown/front-matter markdown/unseen markdown/live edition pictures charts media spam site/addresses problems problems/forge words lib',
    doors: 'check/check-content check/check-remembering check/check-story check/notes-by-file',
  },
  // What the newsroom alone sees, in `npm run dev`: no page of the site knows of it.
  desk: {
    may: 'site edition content-files content-files/files schema pictures markdown markdown/front-matter problems words lib',
    doors:
      'answer-desk bar desk-state faults/preview-text faults/settings-fault faults/story-fault faults/thrown-page faults/unknown-page',
  },
  // Writing in the browser: what stands in it is for the build to bundle and put at its place.
  admin: {
    may: 'newsroom edition content-files content-files/write content-files/alone schema schema/values media markdown markdown/front-matter pictures/alone styles problems words lib',
    doors: 'config/desk-data editor-files',
  },
  build: {
    may: 'admin desk newsroom newsroom/terminal publish publish/cards publish/icons views site search/writer edition content-files content-files/files charts media schema markdown pictures problems words lib',
    doors:
      'current-pages output/file-list output/file-record output/folders output/publish-order output/put-in-place settings state/build-state',
  },
  // What a build made goes to hosts from here, and is looked for there.
  delivery: {
    may: 'build publish newsroom/terminal content-files schema problems site/addresses words lib',
    doors: '',
  },
  // What of an edition goes to readers elsewhere.
  bulletin: {
    may: 'views newsroom/terminal content-files edition site/addresses words lib',
    doors: '',
  },
  ...PAGE_ROOMS,
  pages: { may: 'build layouts views', doors: '' },
};
