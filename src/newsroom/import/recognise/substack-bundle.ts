import { basename, dirname } from 'node:path';
import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import type { SourceKind } from './signs.ts';

/**
 * What Substack exports: a list of posts, their texts in `posts/` beside it, and tables of who subscribes
 * and who opened what, which may look like texts.
 */
export function* substackBundle(
  files: readonly SourceFile[],
): Generator<[SourceFile, SourceKind | LeftUnit]> {
  const roots = new Set(
    files.filter(({ kind }) => kind === 'substack').map(({ path }) => dirname(path)),
  );
  if (roots.size === 0) return;
  for (const file of files) {
    const folder = dirname(file.path);
    const isInPosts = basename(folder) === 'posts' && roots.has(dirname(folder));
    if (isInPosts && /\.html?$/i.test(file.path)) yield [file, 'substack-post'];
    else if ((isInPosts || roots.has(folder)) && isLooseTable(file))
      yield [file, privateUnit('activity')];
  }
}

const isLooseTable = ({ path, kind }: SourceFile): boolean =>
  kind === 'text' && /\.csv$/i.test(path);
