import { execFileSync } from 'node:child_process';

/** What Git says in a folder; undefined where there is no Git, or no repository. */
function git(folder: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/** The commit of the content that lies in `folder`, with `+` behind it where it was changed since. */
export function commitOf(folder: string): string | undefined {
  const commit = git(folder, 'rev-parse', '--short=12', 'HEAD');
  if (commit === undefined) return undefined;
  return git(folder, 'status', '--porcelain', '--', '.') === '' ? commit : `${commit}+`;
}
