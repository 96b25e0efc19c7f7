import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run build` is, after `node`, as package.json has it. */
function buildArguments(project: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}

/**
 * Runs `npm run build` for that host as a process of its own, which has the memory that a build needs, and
 * tells on stderr what it tells. Answers its exit code.
 */
export function buildFirst(project: string, host: string | undefined): Promise<number> {
  const options = host === undefined ? [] : ['--host', host];
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  spawn(process.execPath, [...buildArguments(project), ...options], {
    cwd: project,
    stdio: ['ignore', process.stderr, process.stderr],
  })
    .once('error', reject)
    .once('exit', (code) => resolve(code ?? 1));
  return promise;
}
