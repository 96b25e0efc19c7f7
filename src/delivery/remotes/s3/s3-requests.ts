import { hash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { networkFault, s3Fault } from './s3-fault.ts';
import type { S3Place } from './s3-bucket.ts';

/** The keys of an S3 service; a token where they are lent for an hour, as to a workflow. */
export type S3Keys = {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly token: string | undefined;
};

/** What is asked of the service. */
export type S3Request = {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly address: string;
  /** The path that it is about, for what is said of errors. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Answers that are no success and are looked for. */
  readonly bears?: readonly number[];
};

/** Asks the service. Rejects with `RemoteError` where the answer is neither a success nor borne. */
export type AskS3 = (request: S3Request) => Promise<{ status: number; bytes: Uint8Array }>;

/** Answers of a server that is overworked or stumbled. Others, as 501, are the same the next time. */
const PASSING = new Set([429, 500, 502, 503, 504]);
/** The waits before it is asked again (ms). */
const WAITS = [200, 400, 800, 1600, 3200];

/** The way to ask for files of a bucket: requests are signed, and asked again where the server fails. */
export function askingS3({ bucket, base, region }: S3Place, keys: S3Keys): AskS3 {
  const client = new AwsClient({
    accessKeyId: keys.accessKey,
    secretAccessKey: keys.secretKey,
    ...(keys.token !== undefined && { sessionToken: keys.token }),
    service: 's3',
    region,
    retries: 0,
  });
  // Signed anew each time: a signature is good for minutes.
  const patiently = async (address: string, init: RequestInit): Promise<Response> => {
    for (const wait of WAITS) {
      const response = await client.fetch(address, init);
      if (!PASSING.has(response.status)) return response;
      await response.arrayBuffer();
      await setTimeout(wait);
    }
    return client.fetch(address, init);
  };
  return async ({ method, address, path, headers = {}, body, bears = [] }) => {
    try {
      const response = await patiently(address, {
        method,
        redirect: 'manual',
        // The service refuses a body that is not the one that was signed.
        headers: { ...headers, 'X-Amz-Content-Sha256': hash('sha256', body ?? '', 'hex') },
        ...(body && { body }),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status } = response;
      const said = Buffer.from(bytes.subarray(0, 10_000)).toString('utf8');
      const isBorne = bears.includes(status) && !said.includes('<Code>NoSuchBucket<');
      if (response.ok || isBorne) return { status, bytes };
      throw s3Fault(status, said, { path, bucket, key: keys.accessKey });
    } catch (error) {
      throw networkFault(error, new URL(base).host) ?? error;
    }
  };
}
