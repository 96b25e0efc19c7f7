import { spawn } from 'node:child_process';
import { isSystemError } from '../../../lib/system-error.ts';
import { RemoteError } from '../remote-error.ts';
import type { RsyncEnd } from './rsync-fault.ts';

/** So much of what it says of errors is kept. */
const KEPT = 20_000;

/** What is given to a run. */
export type RsyncInput = {
  /** Paths for `--files-from=-`. */
  readonly paths?: readonly string[];
  /** Variables for ssh. */
  readonly env?: Readonly<Record<string, string>>;
  /** Each line of its answer. */
  readonly line?: (line: string) => void;
};

/** Runs rsync. Rejects with `RemoteError` where it is not on this machine; any other end is told. */
export function runRsync(
  args: readonly string[],
  { paths, env = {}, line = () => {} }: RsyncInput = {},
): Promise<RsyncEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<RsyncEnd>();
  const fromList = paths ? ['--from0', '--files-from=-'] : [];
  const child = spawn('rsync', ['--8-bit-output', ...fromList, ...args], {
    env: { ...process.env, ...env },
    windowsHide: true,
  });
  let [said, rest] = ['', ''];
  child.on('error', (error) =>
    reject(
      isSystemError(error) && error.code === 'ENOENT'
        ? new RemoteError({ kind: 'no-program', program: 'rsync' }, error)
        : error,
    ),
  );
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, KEPT);
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    lines.forEach(line);
  });
  // It may have ended before all was written: then its end says why.
  child.stdin.on('error', () => {});
  // `./` keeps a name from being taken for a note (`#`) or an option.
  child.stdin.end((paths ?? []).map((path) => `./${path}\0`).join(''));
  child.on('close', (code) => resolve({ code: code ?? 20, said }));
  return promise;
}
