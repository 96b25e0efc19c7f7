import { basename, dirname, sep } from 'node:path';
import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import type { SourceKind } from './signs.ts';

/** Folders beside the stories that are about the account. */
const ofAccount = /^(?:profile|ips|sessions|twitter|blocks|partner-program)$/;
/** Folders and files by which the whole is known, beside those. */
const others =
  /^(?:README\.html|bookmarks|claps|highlights|interests|lists|likes|pubs-following|topics-following|users-following)$/;

/**
 * What Medium exports: stories in `posts/`, and beside them pages on the account, its log-ins, what it
 * read and liked. None of those is a story.
 */
export function* mediumBundle(
  files: readonly SourceFile[],
): Generator<[SourceFile, SourceKind | LeftUnit]> {
  const stories = files.filter(
    ({ kind, path }) => kind === 'medium' && basename(dirname(path)) === 'posts',
  );
  const roots = new Set(stories.map(({ path }) => dirname(dirname(path))));
  if (roots.size === 0) return;
  const inside = files.flatMap((file) => {
    const root = rootOf(file, roots);
    const top = root === undefined ? undefined : file.path.slice(root.length + 1).split(sep)[0];
    return root === undefined || top === undefined ? [] : [{ file, root, top }];
  });
  const whole = new Set(
    inside.filter(({ top }) => ofAccount.test(top) || others.test(top)).map(({ root }) => root),
  );
  for (const { file, root, top } of inside) {
    const isPage = /^(?:medium|html|text)$/.test(file.kind);
    if (!isPage) continue;
    if (top === 'posts') yield [file, 'medium'];
    else if (ofAccount.test(top)) yield [file, privateUnit('account')];
    else if (top === 'README.html') yield [file, privateUnit('site-part')];
    else if (whole.has(root)) yield [file, privateUnit('activity')];
  }
}

/** The innermost export that a file lies in. */
function rootOf({ path }: SourceFile, roots: ReadonlySet<string>): string | undefined {
  let folder = dirname(path);
  while (!roots.has(folder)) {
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
  return folder;
}
