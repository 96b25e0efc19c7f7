import { isIP } from 'node:net';
import { Client } from 'basic-ftp';
import { RemoteError } from '../remote-error.ts';
import { isAnswer, loginFault } from './ftp-fault.ts';
import { hearRefusals } from './hear-refusals.ts';

/** Where a host is reached, and as whom. */
export type FtpPlace = {
  readonly server: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Encrypted from its first byte (`implicit`), when both have said hello (`explicit`), or never. */
  readonly encryption: 'explicit' | 'implicit' | 'none';
};

/** A line that stands still for so long is broken (ms). */
const STILL = 30_000;

/** Connects, so that what is told from then on is encrypted. */
async function connect(client: Client, { server, port, encryption }: FtpPlace): Promise<void> {
  // A host's own address has no name that it could be asked for.
  const secure = { host: server, ...(isIP(server) === 0 && { servername: server }) };
  if (encryption === 'implicit') {
    await client.connectImplicitTLS(server, port, secure);
    return;
  }
  await client.connect(server, port);
  if (encryption === 'none') return;
  try {
    await client.useTLS(secure);
  } catch (error) {
    // It was reached: what it does not know is how to encrypt.
    if (isAnswer(error)) throw new RemoteError({ kind: 'no-tls', server }, error);
    throw error;
  }
}

/**
 * A connection to a host on which somebody is logged in. Rejects with `RemoteError`: a password goes to
 * nobody whose certificate is not trusted.
 */
export async function ftpLogin(place: FtpPlace): Promise<Client> {
  // A host behind a router may tell the address that it has there.
  const client = new Client(STILL, { allowSeparateTransferHost: true });
  hearRefusals(client);
  try {
    await connect(client, place);
    await client.sendIgnoringError('OPTS UTF8 ON');
    await client.login(place.user, place.password);
    await client.useDefaultSettings();
    return client;
  } catch (error) {
    client.close();
    if (error instanceof RemoteError) throw error;
    throw loginFault(error, place.user, place.server);
  }
}
