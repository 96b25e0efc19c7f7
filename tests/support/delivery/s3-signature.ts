import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The keys that a service for tests takes. */
export const S3_KEYS = { accessKey: 'KUNCIUJI', secretKey: 'rahasia/Uji+123' };

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** As the specification has it: all but letters, digits and `-._~` is written by its bytes. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The code of the error that S3 answers to the signature of a request (version 4); undefined where it is right. */
export function signatureFault(
  request: IncomingMessage,
  body: Uint8Array,
  region: string,
): string | undefined {
  const {
    authorization = '',
    'x-amz-date': date,
    'x-amz-content-sha256': digest,
  } = request.headers;
  const [, key, day, inRegion, names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  if (key !== S3_KEYS.accessKey) return 'InvalidAccessKeyId';
  if (inRegion !== region) return 'AuthorizationHeaderMalformed';
  if (digest !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const [path = '', query = ''] = request.url!.split('?');
  const parameters = [...new URLSearchParams(query)]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted();
  const headers = names.split(';');
  if (!headers.includes('host') || !headers.includes('x-amz-date')) return 'AccessDenied';
  const canonical = [
    request.method,
    // Each part is read and written anew: what the sender left as it was does not count.
    path
      .split('/')
      .map((part) => encoded(decodeURIComponent(part)))
      .join('/'),
    parameters.join('&'),
    ...headers.map(
      (name) => `${name}:${String(request.headers[name]).trim().replace(/\s+/g, ' ')}`,
    ),
    '',
    names,
    digest,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const signing = [day!, region, 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${S3_KEYS.secretKey}`),
  );
  return hmac(signing, toSign).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}
