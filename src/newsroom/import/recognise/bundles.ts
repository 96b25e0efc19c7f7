import { bloggerBundle } from './blogger-bundle.ts';
import { chatBundle } from './chat-bundle.ts';
import { fullerChatsFirst } from './fuller-chats.ts';
import { readingRank } from '../page/plain-address.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { mediumBundle } from './medium-bundle.ts';
import { mirrorFeeds } from './mirror-feeds.ts';
import type { SourceKind } from './signs.ts';
import { wordpressFiles } from './wordpress-files.ts';
import { substackBundle } from './substack-bundle.ts';

/**
 * Tells the files of a set that one program wrote, by how they lie together: each file that belongs to
 * the set with the kind it is read as, or as what it is left out. Files of other sets are not answered.
 */
export type Bundle = (
  files: readonly SourceFile[],
) => Iterable<[SourceFile, SourceKind | LeftUnit]>;

const bundles: readonly Bundle[] = [
  bloggerBundle,
  chatBundle,
  mediumBundle,
  mirrorFeeds,
  substackBundle,
  wordpressFiles,
];

/**
 * Settles files by the sets that they belong to; the first set that knows a file counts. Answers what
 * is left out, and the files that are read, in the order in which they are.
 */
export function settleBundles(files: readonly SourceFile[]): {
  files: SourceFile[];
  left: { file: string; unit: LeftUnit }[];
} {
  const known = new Map<SourceFile, SourceKind | LeftUnit>();
  for (const bundle of bundles)
    for (const [file, as] of bundle(files)) if (!known.has(file)) known.set(file, as);
  const read: SourceFile[] = [];
  const left: { file: string; unit: LeftUnit }[] = [];
  for (const file of files) {
    const as = known.get(file);
    if (typeof as === 'object') left.push({ file: file.name, unit: as });
    else read.push(as === undefined ? file : { ...file, kind: as });
  }
  // Of a page and its other views the page itself is read first; the sort is stable.
  const ordered = read.toSorted((a, b) => readingRank(a.name) - readingRank(b.name));
  return { files: fullerChatsFirst(ordered), left };
}
