import { RemoteError } from '../remote-error.ts';
import { textsIn } from './xml-texts.ts';

const KEYS_REFUSED = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'InvalidSecurity',
  'InvalidToken',
  'ExpiredToken',
  'AuthorizationHeaderMalformed',
]);
const DENIED = new Set(['AccessDenied', 'AllAccessDisabled', 'AccountProblem']);
const FULL = new Set([
  'QuotaExceeded',
  'XMinioStorageFull',
  'InsufficientStorage',
  'EntityTooLarge',
]);

/** Codes of the network under which nobody answered. */
const NOBODY = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS/;

/** Who was asked for what. */
type Asked = { path: string; bucket: string; key: string };

/** What an answer that is no success says. */
export function s3Fault(status: number, body: string, { path, bucket, key }: Asked): RemoteError {
  const texts = textsIn(body);
  const said = (name: string): string => texts.find((one) => one.at.endsWith(name))?.text ?? '';
  const code = said('Code');
  if (code === 'NoSuchBucket') return new RemoteError({ kind: 'no-bucket', bucket });
  if (KEYS_REFUSED.has(code)) return new RemoteError({ kind: 'keys', key });
  if (FULL.has(code) || status === 507) return new RemoteError({ kind: 'full', path });
  if (DENIED.has(code) || status === 403) return new RemoteError({ kind: 'denied', path });
  // What a server that is overworked says after all tries: later it may go.
  if (status >= 500 || status === 429) return new RemoteError({ kind: 'lost' });
  return new RemoteError({
    kind: 'other',
    path,
    said: [status, code, said('Message')].filter(Boolean).join(' '),
  });
}

/** What stands in the way where no answer came; undefined for an error that is no network's. */
export function networkFault(error: unknown, server: string): RemoteError | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return undefined;
  const code = 'code' in cause ? String(cause.code) : '';
  if (NOBODY.has(code)) return new RemoteError({ kind: 'unreachable', server }, error);
  if (CERTIFICATE.test(code)) return new RemoteError({ kind: 'certificate', reason: code }, error);
  return new RemoteError({ kind: 'lost' }, error);
}
