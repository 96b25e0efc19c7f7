import { RemoteError } from '../remote-error.ts';
import type { RemoteFault } from '../remote-error.ts';

/** How a run of rsync ended: its code, and what it said of errors. */
export type RsyncEnd = { readonly code: number; readonly said: string };

/** Whom the run was for. */
type Asked = { server: string; user: string; folder: string };

/** Codes of rsync for a line that broke, or stood still for too long. */
const BROKEN = new Set([10, 12, 30, 35, 255]);

/** Where ssh keeps the keys that its person has confirmed. */
const KNOWN_HOSTS = '~/.ssh/known_hosts';

/** What ssh says, in its own words, which are English on every machine. */
function ofSsh(said: string, { server, user }: Asked): RemoteFault | undefined {
  if (/Host key verification failed/.test(said)) {
    // Which key it was is said where another one is known.
    const [shown = ''] = /SHA256:[A-Za-z0-9+/]{43}/.exec(said) ?? [];
    return { kind: 'host-key', known: shown === '' ? undefined : KNOWN_HOSTS, shown };
  }
  if (/Permission denied \((?!13\))|Too many authentication failures/.test(said))
    return { kind: 'login', user };
  if (
    /Could not resolve hostname|Connection refused|Connection timed out|No route to host|Network is unreachable/.test(
      said,
    )
  )
    return { kind: 'unreachable', server };
  return undefined;
}

/** The path in a sentence of rsync, as it is below the site's folder where it is there. */
function pathIn(said: string, folder: string): string {
  const [, path = ''] = /"([^"]+)"/.exec(said) ?? [];
  const at = path.lastIndexOf(`${folder}/`);
  const below = at < 0 ? path : path.slice(at + folder.length + 1);
  // The name under which a file comes, until it is whole: `.index.html.Ab12Cd`.
  return below.replace(/(^|\/)\.([^/]+)\.[A-Za-z0-9]{6}$/, '$1$2');
}

/** What stands in the way, by the end of a run that is no success. */
export function rsyncFault({ code, said }: RsyncEnd, asked: Asked): RemoteError {
  const lineWith = (pattern: RegExp): string | undefined =>
    said.split('\n').find((line) => pattern.test(line));
  const full = lineWith(/No space left on device|Disk quota exceeded|File too large/);
  if (full !== undefined)
    return new RemoteError({ kind: 'full', path: pathIn(full, asked.folder) });
  if (/Failed to exec ssh/.test(said))
    return new RemoteError({ kind: 'no-program', program: 'ssh' });
  const ssh = ofSsh(said, asked);
  if (ssh) return new RemoteError(ssh);
  const denied = lineWith(/Permission denied \(13\)|Operation not permitted|Read-only file system/);
  if (denied !== undefined)
    return new RemoteError({ kind: 'denied', path: pathIn(denied, asked.folder) });
  if (code === 11 && /mkdir .* failed: No such file or directory/.test(said))
    return new RemoteError({ kind: 'no-folder', folder: asked.folder });
  const isOther = /command not found|not recognized|protocol version mismatch/i.test(said);
  if (BROKEN.has(code) && !isOther) return new RemoteError({ kind: 'lost' });
  const first = said.split('\n').find((line) => line.trim() !== '') ?? `rsync: ${code}`;
  return new RemoteError({ kind: 'other', path: '', said: first.trim() });
}

/** Whether a run ended since the folder that was to be read is not there. */
export const isNoFolder = ({ code, said }: RsyncEnd): boolean =>
  [3, 12, 23].includes(code) &&
  /(?:change_dir|link_stat) .* failed: No such file or directory/.test(said);
