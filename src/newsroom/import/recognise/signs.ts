import { isChat } from '../chat/is-chat.ts';
import { isData } from './is-data.ts';

/** The kinds of files that are read. */
export type SourceKind = 'wxr' | 'blogger' | 'feed' | 'html' | 'chat' | 'text';

/** The beginning of a file's text: all of it, and what follows after comments and declarations. */
interface Beginning {
  start: string;
  bare: string;
}

/** By what each kind is known; the first that fits counts. What fits none is a text. */
export const signs: readonly (readonly [SourceKind | 'unknown', (text: Beginning) => boolean])[] = [
  [
    'wxr',
    ({ start }) =>
      /<(\w+:)?(wxr_version|post_type|base_(site|blog)_url)\b|wordpress\.org\/export\//.test(start),
  ],
  [
    'blogger',
    ({ start, bare }) =>
      ofBlogger.test(start) &&
      (/^<([\w-]+:)?(feed|rss)\b/i.test(bare) ||
        (/^[^<]*?\{/.test(start) && start.includes('"$t"'))),
  ],
  [
    'feed',
    ({ start }) =>
      /^\s*\{/.test(start) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org|"items"\s*:/.test(start),
  ],
  ['chat', ({ start }) => isChat(start)],
  ['unknown', ({ start }) => isData(start)],
  ['feed', ({ bare }) => /^<([\w-]+:)?(rss|feed|rdf|channel)\b/i.test(bare)],
  ['html', ({ start, bare }) => hasPage.test(start) || beginsAsPage.test(bare)],
  // XML that no reader knows.
  [
    'unknown',
    ({ start, bare }) => start.startsWith('<?xml') || /^<[\w:-]+\s[^<>]*xmlns/.test(bare),
  ],
];

/** Numbers of a blog, and the words of its export; both stand near the beginning. */
const ofBlogger = /tag:blogger\.com,1999:blog-|schemas\.google\.com\/blogger\//;
const hasPage = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const beginsAsPage =
  /^<(p|div|article|main|section|h[1-6]|meta|title|script|table|span|img|ul|a)\b/i;
