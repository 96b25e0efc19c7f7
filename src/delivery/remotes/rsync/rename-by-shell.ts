import { execFile } from 'node:child_process';
import { RemoteError } from '../remote-error.ts';
import type { Renaming } from '../remote.ts';
import type { RsyncPlace } from './rsync-place.ts';
import { rsyncFault } from './rsync-fault.ts';

/** A line that stands still for so long is broken (ms). */
const STILL = 60_000;

/** As every shell takes it, be it the host's usual one or not. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A name that is taken for no option. */
const named = (path: string): string => quoted(`./${path}`);

/** What the host does: all in one line, so that there is no time between two renamings. */
function scriptOf(folder: string, renamings: readonly Renaming[]): string {
  const steps = renamings.map(({ from, to }) => {
    const [source, target] = [named(from), named(to)];
    return [
      `if [ -e ${target} ] || [ -L ${target} ]; then echo EEXIST: ${target} >&2; exit 1; fi`,
      `if [ -L ${source} ]; then echo symbolic link: ${source} >&2; exit 1; fi`,
      `mv ${source} ${target} || exit 1`,
    ].join('\n');
  });
  const into = folder === '' ? [] : [`cd ${quoted(folder)} || exit 1`];
  return ['LC_ALL=C; export LC_ALL', ...into, ...steps].join('\n');
}

/** Renames by the shell of the host, which not every account has. Rejects with `RemoteError`. */
export async function renameByShell(
  place: RsyncPlace,
  renamings: readonly Renaming[],
): Promise<void> {
  const [program, ...args] = [...place.shell, `sh -c ${quoted(scriptOf(place.folder, renamings))}`];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const env = { ...process.env, ...place.env };
  execFile(program!, args, { env, timeout: STILL, windowsHide: true }, (error, _said, stderr) => {
    if (!error) {
      resolve();
      return;
    }
    const code = typeof error.code === 'number' ? error.code : 255;
    const [refused] = /^mv: .*(?:Permission denied|not permitted|Read-only).*$/m.exec(stderr) ?? [];
    reject(
      refused === undefined
        ? rsyncFault({ code, said: stderr }, place)
        : new RemoteError({ kind: 'denied', path: renamings[0]?.from ?? '' }, error),
    );
  });
  await promise;
}
