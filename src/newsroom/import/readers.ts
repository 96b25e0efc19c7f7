import { readBlogger } from './blogger/read-blogger.ts';
import { readChat } from './chat/read-chat.ts';
import { readFeed } from './feed/read-feed.ts';
import { readGhost } from './ghost/read-ghost.ts';
import { readManuscript } from './manuscript/read-manuscript.ts';
import { readMedium } from './medium/read-medium.ts';
import { readMovableType } from './movable-type/read-movable-type.ts';
import { readPages } from './page/read-pages.ts';
import type { ItemKinds } from './item-sources.ts';
import { readPeople } from './people/read-people.ts';
import type { SourceKind } from './recognise/signs.ts';
import { readSubstack, readSubstackPost } from './substack/read-substack.ts';
import { readText } from './text/read-text.ts';
import { onText } from './units/on-text.ts';
import { readWord } from './word/read-word.ts';
import type { SourceReader } from './units/reader.ts';

/** Megabytes of a text for one story, at most: on 50 a pattern can run out of the memory that V8 gives it. */
const MOST_OF_A_TEXT = 16;

/** Who reads which kind of file; items of WordPress are read in two passes (`import-exports.ts`). */
export const readers: Readonly<Record<Exclude<SourceKind, ItemKinds>, SourceReader>> = {
  blogger: readBlogger,
  chat: readChat,
  ghost: readGhost,
  substack: readSubstack,
  'substack-post': readSubstackPost,
  medium: readMedium,
  manuscript: readManuscript,
  'movable-type': readMovableType,
  people: readPeople,
  word: readWord,
  feed: onText(function* (text, { name }, { zone }) {
    const feed = readFeed(text, name, zone);
    if (feed === undefined) {
      yield { note: { rule: 'feed-broken', values: { file: name } } };
      yield { left: { sort: 'unclear', kind: 'broken' } };
      return;
    }
    for (const note of feed.notes) yield { note };
    yield { left: { sort: 'private', kind: 'empty', count: feed.empty } };
    if (feed.articles.length === 0) yield { note: { rule: 'input-empty', values: { file: name } } };
    for (const article of feed.articles) yield { article };
  }),
  html: readPages,
  text: onText(
    function* (text, { name }, { zone }) {
      const article = readText(text, name, zone);
      if (article !== undefined) yield { article };
      else {
        yield { note: { rule: 'input-empty', values: { file: name } } };
        yield { left: { sort: 'private', kind: 'empty' } };
      }
    },
    { most: MOST_OF_A_TEXT },
  ),
};
