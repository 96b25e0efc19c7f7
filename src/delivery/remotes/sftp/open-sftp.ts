import type { PublishTarget } from '../../../schema/entries.ts';
import type { Secrets } from '../../targets/secrets.ts';
import { trustedKeys } from '../host-key/trusted-keys.ts';
import type { SftpLine } from './sftp-line.ts';
import { sftpLine } from './sftp-line.ts';
import { connectSsh } from './ssh-connection.ts';
import { sshLogins } from './ssh-logins.ts';

/** The port of SSH. */
const PORT = 22;

/** Connects to the host of `publish.yaml` and logs in. Rejects with `RemoteError`. */
export async function openSftp(
  { server = '', port = PORT, user = '', fingerprint }: PublishTarget,
  secrets: Secrets,
): Promise<SftpLine> {
  const trusted = trustedKeys({ server, port, fingerprint });
  const logins = sshLogins(user, secrets);
  return sftpLine(await connectSsh({ server, port, user, trusted, logins }));
}
