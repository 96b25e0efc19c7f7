import { isChat } from '../chat/is-chat.ts';
import { manuscriptProgram } from '../manuscript/manuscript-program.ts';
import { isData } from './is-data.ts';
import { isDump } from './is-dump.ts';
import { isMail } from './is-mail.ts';
import { isMovableType } from './is-movable-type.ts';
import { isPeople } from './is-people.ts';

/** The kinds of files that are read. */
export type SourceKind =
  | 'wxr'
  | 'dump'
  | 'wp-json'
  | 'blogger'
  | 'ghost'
  | 'medium'
  | 'movable-type'
  | 'substack'
  | 'substack-post'
  | 'people'
  | 'chat'
  | 'word'
  | 'feed'
  | 'manuscript'
  | 'html'
  | 'text';

/** The beginning of a file's text: all of it, and what follows after comments and declarations. */
interface Beginning {
  start: string;
  bare: string;
}

/** By what each kind is known; the first that fits counts. What fits none is a text. */
export const signs: readonly (readonly [SourceKind | 'unknown', (text: Beginning) => boolean])[] = [
  // Posts in a dump may hold the words of all others.
  ['dump', ({ start }) => isDump(start)],
  // Letters name people, and a page saved as one is packed.
  ['unknown', ({ start }) => isMail(start) || start.startsWith('WARC/')],
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
  ['ghost', ({ start }) => ofGhost.test(start) && hasPosts.test(start)],
  ['wp-json', ({ start }) => /^\s*[[{]/.test(start) && ofWordpress.test(start)],
  ['substack', ({ start }) => /^"?post_id"?,[^\r\n]{0,500}\bis_published\b/i.test(start)],
  ['movable-type', ({ start }) => isMovableType(start)],
  ['people', ({ start }) => isPeople(start)],
  [
    'feed',
    ({ start }) =>
      /^\s*\{/.test(start) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org|"items"\s*:/.test(start),
  ],
  ['chat', ({ start }) => isChat(start)],
  ['unknown', ({ start }) => isData(start)],
  ['feed', ({ bare }) => /^<([\w-]+:)?(rss|feed|rdf|channel)\b/i.test(bare)],
  ['medium', ({ start }) => ofMedium.test(start) && start.includes('data-field="')],
  ['manuscript', ({ start }) => manuscriptProgram(start) !== undefined],
  ['html', ({ start, bare }) => hasPage.test(start) || beginsAsPage.test(bare)],
  // XML that no reader knows.
  [
    'unknown',
    ({ start, bare }) => start.startsWith('<?xml') || /^<[\w:-]+\s[^<>]*xmlns/.test(bare),
  ],
];

/** What only the interface of WordPress (`/wp-json/`) writes: shown and stored texts, and its own keys. */
const ofWordpress =
  /"(?:title|content|guid|caption|excerpt)"\s*:\s*\{\s*"(?:rendered|raw)"\s*:|"namespaces"\s*:\s*\[|"taxonomy"\s*:\s*"|"(?:author_)?avatar_urls"\s*:|"code"\s*:\s*"rest_/;
/** Numbers of a blog, and the words of its export; both stand near the beginning. */
const ofBlogger = /tag:blogger\.com,1999:blog-|schemas\.google\.com\/blogger\//;
const ofMedium = /<article class="h-entry">/;
/** A database, its tables, or what Ghost's interface gives of the posts. */
const ofGhost = /^\s*\{\s*"(?:db|meta|data|posts)"\s*:\s*[[{]/;
const hasPosts = /"(?:exported_on|mobiledoc|lexical|feature_image|posts_tags|roles_users)"\s*:/;
const hasPage = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const beginsAsPage =
  /^<(p|div|article|main|section|h[1-6]|meta|title|script|table|span|img|ul|a)\b/i;
