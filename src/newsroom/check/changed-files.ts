import { spawnSync } from 'node:child_process';

/**
 * The files of a content folder that the newest commit changed, relative to it; none where git knows
 * nothing before it.
 */
export function changedFiles(content: string): ReadonlySet<string> {
  const names = ['diff', '--name-only', '-z', '--relative', 'HEAD^1', 'HEAD', '--', '.'];
  const { status, stdout } = spawnSync('git', ['-C', content, ...names], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  return new Set(status === 0 ? stdout.split('\0').filter(Boolean) : []);
}
