import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { signatureFault } from './s3-signature.ts';

/** What a service is like: what it knows of conditions, and what it answers instead. */
export type S3Manner = {
  /** How it takes `If-None-Match: *`: it knows it, takes no notice of it, or says that it does not. */
  conditions?: 'known' | 'ignored' | 'refused';
  /** So many names come in one listing. */
  page?: number;
  /** A status and a code instead of the answer; `cut` closes the line. */
  instead?: (method: string, key: string) => [status: number, code: string] | 'cut' | undefined;
};

/** A running service for tests: its address, what was asked of it, the headers that came with files. */
export type S3Server = {
  endpoint: string;
  asked: string[];
  headers: Map<string, IncomingMessage['headers']>;
  stop(): Promise<void>;
};

export const S3_BUCKET = 'kabar';
export const S3_REGION = 'ap-southeast-3';

function listing(root: string, query: URLSearchParams, page: number): string {
  const prefix = query.get('prefix')!;
  const folder = join(root, prefix);
  const inside = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const from = Number(query.get('continuation-token') ?? 0);
  const items = inside.slice(from, from + page).map((name) => {
    const key = escapeHtml(prefix + name);
    return statSync(join(folder, name)).isDirectory()
      ? `<CommonPrefixes><Prefix>${key}/</Prefix></CommonPrefixes>`
      : `<Contents><Key>${key}</Key><Size>1</Size></Contents>`;
  });
  const more = from + page < inside.length;
  const next = more ? `<NextContinuationToken>${from + page}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?>\n<ListBucketResult><Prefix>${escapeHtml(prefix)}</Prefix><IsTruncated>${more}</IsTruncated>${items.join('')}${next}</ListBucketResult>`;
}

/** Serves a bucket, by its name as the first folder, from `root`; every signature is looked at. */
export async function startS3(root: string, manner: S3Manner = {}): Promise<S3Server> {
  const { conditions = 'known', page = 1000, instead = () => undefined } = manner;
  const asked: string[] = [];
  const headers: S3Server['headers'] = new Map();
  const answer = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    const method = request.method!;
    const url = new URL(request.url!, 'http://s3');
    const [, bucket, ...parts] = url.pathname.split('/').map(decodeURIComponent);
    const key = parts.join('/');
    const at = join(root, key);
    asked.push(`${method} ${key}`);
    const fail = (status: number, code: string): void => {
      response.writeHead(status, { 'Content-Type': 'application/xml' });
      response.end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
    };
    const other = instead(method, key);
    if (other === 'cut') {
      request.socket.destroy();
      return;
    }
    const fault = signatureFault(request, body, S3_REGION);
    if (other) return fail(...other);
    if (fault) return fail(fault === 'AuthorizationHeaderMalformed' ? 400 : 403, fault);
    if (bucket !== S3_BUCKET) return fail(404, 'NoSuchBucket');
    if (method === 'GET' && key === '') {
      response.end(listing(root, url.searchParams, page));
      return;
    }
    const isThere = existsSync(at) && statSync(at).isFile();
    if (method === 'PUT') {
      const isConditional = request.headers['if-none-match'] === '*';
      if (isConditional && conditions === 'refused') return fail(501, 'NotImplemented');
      if (isConditional && conditions === 'known' && isThere)
        return fail(412, 'PreconditionFailed');
      mkdirSync(dirname(at), { recursive: true });
      // What a service keeps is there whole at once, for readers who ask meanwhile.
      writeFileSync(`${root}.coming`, body);
      renameSync(`${root}.coming`, at);
      headers.set(key, request.headers);
    } else if (method === 'DELETE') {
      rmSync(at, { force: true });
      response.statusCode = 204;
    } else {
      if (!isThere) return fail(404, 'NoSuchKey');
      const bytes = readFileSync(at);
      const isPart = request.headers.range === 'bytes=0-0';
      if (isPart && bytes.length === 0) return fail(416, 'InvalidRange');
      if (isPart) response.statusCode = 206;
      response.end(isPart ? bytes.subarray(0, 1) : bytes);
      return;
    }
    response.end();
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, Buffer.concat(chunks), response));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    headers,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
