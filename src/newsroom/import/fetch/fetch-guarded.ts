import { lookup as resolveHost } from 'node:dns';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivateAddress } from './is-private-address.ts';

/** Bounds of a request. */
export interface FetchBounds {
  allowPrivate: boolean;
  maxBytes: number;
  /** Whole time of the request, redirects included, in milliseconds. */
  timeout: number;
  maxRedirects: number;
}

/** What a server answered. */
export interface Fetched {
  bytes: Buffer;
  /** `Content-Type` as sent. */
  type: string;
  /** The address after redirects. */
  url: string;
}

/** Why nothing was fetched, in one word or a status. */
export class FetchError extends Error {
  readonly refused: boolean;
  constructor(message: string, refused = false) {
    super(message);
    this.refused = refused;
  }
}

/**
 * Fetches an address within bounds. Only http and https; the address that a name resolves to is
 * checked at the moment of connecting, so that a name cannot change in between.
 * @throws {FetchError} with `refused` where the address may not be fetched at all
 */
export async function fetchGuarded(address: string, bounds: FetchBounds): Promise<Fetched> {
  const signal = AbortSignal.timeout(bounds.timeout);
  let url = address;
  for (let step = 0; step <= bounds.maxRedirects; step += 1) {
    const response = await ask(allowed(url, bounds.allowPrivate), bounds, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = new URL(headers.location, url).href;
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new FetchError(`HTTP ${statusCode}`);
    }
    return {
      bytes: await bodyOf(response, bounds.maxBytes),
      type: headers['content-type'] ?? '',
      url,
    };
  }
  throw new FetchError('redirects');
}

function allowed(address: string, allowPrivate: boolean): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new FetchError('address', true);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('scheme', true);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
    throw new FetchError('private', true);
  return url;
}

function ask(
  url: URL,
  { allowPrivate }: FetchBounds,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      lookup: allowPrivate ? undefined : publicLookup,
      agent: false as const,
      headers: {
        'user-agent': 'Warta-import',
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
      },
    };
    const sent = request(url, options, resolve);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      reject(error instanceof FetchError ? error : new FetchError(error.code ?? error.name));
    });
    sent.end();
  });
}

/** Resolves a name and fails where any of its addresses is private. */
const publicLookup: LookupFunction = (host, options, done) => {
  resolveHost(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    if (found.length === 0 || found.some(({ address }) => isPrivateAddress(address))) {
      return done(new FetchError('private', true), '', 0);
    }
    if (options.all) return done(null, found);
    return done(null, found[0]!.address, found[0]!.family);
  });
};

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const decoders: Record<string, () => NodeJS.ReadWriteStream> = {
    gzip: createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const decoder = decoders[response.headers['content-encoding'] ?? ''];
  const stream = decoder ? response.pipe(decoder()) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new FetchError(`> ${Math.round(maxBytes / 1e6)} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError((error as NodeJS.ErrnoException).code ?? 'body');
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}
