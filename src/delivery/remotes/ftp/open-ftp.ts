import { posix } from 'node:path';
import type { PublishTarget } from '../../../schema/entries.ts';
import type { Secrets } from '../../targets/secrets.ts';
import type { FtpFolder } from '../ftp.ts';
import { hostFolder } from '../host-folder.ts';
import { RemoteError } from '../remote-error.ts';
import { ftpFault } from './ftp-fault.ts';
import type { FtpLines } from './ftp-lines.ts';
import { ftpLines } from './ftp-lines.ts';
import { ftpLogin } from './ftp-login.ts';

/** The port of FTP, and the one at which all is encrypted from the first byte on. */
const PORT = 21;
const IMPLICIT = 990;

/** Logs in at the host of `publish.yaml` and finds the site's folder. Rejects with `RemoteError`. */
export async function openFtp(
  { kind, server = '', port = PORT, user = '', folder = '' }: PublishTarget,
  { password }: Secrets,
): Promise<{ lines: FtpLines; at: FtpFolder }> {
  if (password === undefined) throw new RemoteError({ kind: 'login', user });
  const explicit = port === IMPLICIT ? 'implicit' : 'explicit';
  const encryption = kind === 'ftp' ? 'none' : explicit;
  const lines = ftpLines(() => ftpLogin({ server, port, user, password, encryption }));
  try {
    // Whole paths: what is asked of a folder goes into it.
    const home = await lines.use((client) => client.pwd());
    return { lines, at: { server, root: posix.resolve(home, hostFolder(folder)), folder } };
  } catch (error) {
    lines.close();
    throw ftpFault(error, '', server);
  }
}
