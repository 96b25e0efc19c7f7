import { spawnSync } from 'node:child_process';

/** What git answers about a folder, as bytes; undefined where it does not, or is not there. */
export function askGit(folder: string, ...words: string[]): Buffer | undefined {
  // A repository of others must not start programs.
  const { status, stdout } = spawnSync(
    'git',
    ['-C', folder, '-c', 'core.fsmonitor=false', ...words],
    { timeout: 60_000, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return status === 0 ? stdout : undefined;
}
