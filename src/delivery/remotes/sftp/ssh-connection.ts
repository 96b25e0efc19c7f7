import type { AnyAuthMethod } from 'ssh2';
import ssh2 from 'ssh2';
import { fingerprintOf } from '../host-key/fingerprint.ts';
import type { TrustedKeys } from '../host-key/trusted-keys.ts';
import { connectFault } from '../network-fault.ts';
import { RemoteError } from '../remote-error.ts';
import type { KeyKind } from './key-kinds.ts';
import { kindsInOrder } from './key-kinds.ts';

/** Where a host is reached, and how to log in there. */
export type SshPlace = {
  readonly server: string;
  readonly port: number;
  readonly user: string;
  readonly trusted: TrustedKeys;
  readonly logins: readonly AnyAuthMethod[];
};

/** So long a host has to let somebody in (ms). */
const PATIENCE = 20_000;
/** A line that is dead is known in a minute. */
const SIGN_OF_LIFE = { keepaliveInterval: 15_000, keepaliveCountMax: 4 };

/** What a try came to: a connection, another key than one that is trusted, or no key of that kind. */
type Tried = { client: ssh2.Client } | { shown: string } | 'no-key';

/** What the package says, as data. */
function faultOf(error: Error & { level?: string }, { server, user }: SshPlace): RemoteError {
  const { level, message } = error;
  if (level === 'client-authentication' || /authentication failures/i.test(message))
    return new RemoteError({ kind: 'login', user }, error);
  if (level === 'client-timeout') return new RemoteError({ kind: 'unreachable', server }, error);
  if (level === 'handshake' || level === 'protocol')
    return new RemoteError({ kind: 'other', path: '', said: message }, error);
  return connectFault(error, server);
}

/** Tries to connect with a key of one kind. */
function tryKind(place: SshPlace, kind: KeyKind): Promise<Tried> {
  const { promise, resolve, reject } = Promise.withResolvers<Tried>();
  const client = new ssh2.Client();
  let shown: string | undefined;
  const end = (error: Error & { level?: string }): void => {
    // An agent that is not there is no end: the next way to log in is tried.
    if (error.level === 'agent') return;
    client.destroy();
    if (shown !== undefined) resolve({ shown });
    else if (/no matching host key format/.test(error.message)) resolve('no-key');
    else reject(faultOf(error, place));
  };
  client
    .on('ready', () => resolve({ client }))
    .on('error', end)
    .on('close', () => end(new Error('closed')));
  const waiting = [...place.logins];
  client.connect({
    host: place.server,
    port: place.port,
    username: place.user,
    readyTimeout: PATIENCE,
    ...SIGN_OF_LIFE,
    algorithms: { serverHostKey: [...kind] },
    hostVerifier: (key: Buffer): boolean => {
      if (place.trusted.isTrusted(key)) return true;
      shown = fingerprintOf(key);
      return false;
    },
    authHandler: (left, _isPartial, next): void => {
      const isOffered = ({ type }: AnyAuthMethod): boolean =>
        left === null || type === 'none' || left.includes(type === 'agent' ? 'publickey' : type);
      while (waiting.length > 0 && !isOffered(waiting[0]!)) waiting.shift();
      const method = waiting.shift();
      // The package takes false for "no more".
      next(method ?? (false as never));
    },
  });
  // Small messages follow each other: held back, each waits 40 ms for the one before.
  client.setNoDelay(true);
  return promise;
}

/**
 * Connects to a host that shows a key that is trusted, of whatever kind, and logs in. Rejects with
 * `RemoteError`: nobody is logged in at a host with another key.
 */
export async function connectSsh(place: SshPlace): Promise<ssh2.Client> {
  let shown: string | undefined;
  for (const kind of kindsInOrder(place.trusted.kinds)) {
    const tried = await tryKind(place, kind);
    if (tried === 'no-key') continue;
    if ('client' in tried) return tried.client;
    shown ??= tried.shown;
  }
  throw new RemoteError(
    shown === undefined
      ? { kind: 'other', path: '', said: 'no host key of a kind that is known' }
      : { kind: 'host-key', known: place.trusted.known, shown },
  );
}
