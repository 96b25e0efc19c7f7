import { git } from '../repository/git.ts';

/** The commit of the content that lies in `folder`, with `+` behind it where it was changed since. */
export function commitOf(folder: string): string | undefined {
  const commit = git(folder, 'rev-parse', '--short=12', 'HEAD');
  if (commit === undefined) return undefined;
  return git(folder, 'status', '--porcelain', '--', '.') === '' ? commit : `${commit}+`;
}
