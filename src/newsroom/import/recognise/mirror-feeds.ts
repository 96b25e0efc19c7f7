import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';

/** Where sites have their feeds, as mirrors name the files. */
const feedPath =
  /(?:^|\/)(?:feeds?|rss2?|atom|rdf)(?:\/(?:rss2?|atom|rdf|posts\/(?:default|summary)|comments\/default))?(?:\/index)?(?:\.(?:html?|xml|rss|atom))?(?:(?:[?@]|%3f)[^/]*)?$|(?:^|\/)index\.(?:xml|rss|rdf|atom)$|(?:[?@&]|%3f)feed=/i;
/** One post as WordPress gives it to programs; a list of posts is an export of its own. */
const answerPath = /(?:^|\/)wp-json\/(?:wp\/v2\/\w+\/\d+|oembed\/|index\.\w+$|wp\/v2\/?$)/i;

/**
 * The feeds in a mirror of a site, and what else its programs say of pages that are there themselves: they
 * would bring each story twice, and the comments on it as stories.
 */
export function* mirrorFeeds(files: readonly SourceFile[]): Generator<[SourceFile, LeftUnit]> {
  const fronts = new Set(
    files.flatMap(({ name, kind }) =>
      kind === 'html' && /(?:^|\/)index\.html?$/i.test(name) ? folderOf(name) : [],
    ),
  );
  if (fronts.size === 0) return;
  const isList = ({ kind, name }: SourceFile) => kind === 'wp-json' && !answerPath.test(name);
  const hasLists = files.some(isList);
  for (const file of files) {
    const { name, kind } = file;
    const isFeed = kind === 'feed' && feedPath.test(name);
    const isAnswer = kind === 'wp-json' && answerPath.test(name) && !hasLists;
    if ((isFeed || isAnswer) && isBelow(name, fronts)) yield [file, privateUnit('feed')];
  }
}

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** Whether a file lies in or below one of some folders. */
function isBelow(name: string, folders: ReadonlySet<string>): boolean {
  let folder = folderOf(name);
  while (!folders.has(folder)) {
    if (folder === '') return false;
    folder = folderOf(folder);
  }
  return true;
}
