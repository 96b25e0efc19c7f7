import { lookup as resolveHost } from 'node:dns';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { decodeBody } from './decode-body.ts';
import { FetchError } from './fetch-error.ts';
import { isPrivateAddress } from './is-private-address.ts';

/** Bounds of a request. */
export interface FetchBounds {
  allowPrivate: boolean;
  maxBytes: number;
  /** Whole time of the request, redirects included, in milliseconds. */
  timeout: number;
  maxRedirects: number;
  /** Ends the request. */
  stop?: AbortSignal | undefined;
}

/** What a server answered. */
export interface Fetched {
  bytes: Buffer;
  /** `Content-Type` as sent. */
  type: string;
  /** The address after redirects. */
  url: string;
}

/**
 * Fetches an address within bounds. Only http and https; the address that a name resolves to is
 * checked at the moment of connecting, so that a name cannot change in between.
 * @throws {FetchError} with `refused` where the address may not be fetched at all
 */
export async function fetchGuarded(address: string, bounds: FetchBounds): Promise<Fetched> {
  const time = AbortSignal.timeout(bounds.timeout);
  const signal = bounds.stop === undefined ? time : AbortSignal.any([time, bounds.stop]);
  let url = allowed(address, bounds.allowPrivate);
  for (let step = 0; step <= bounds.maxRedirects; step += 1) {
    let response: IncomingMessage | undefined;
    try {
      response = await ask(url, bounds, signal);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        if (!URL.canParse(headers.location, url.href)) throw new FetchError('redirect-broken');
        url = allowed(new URL(headers.location, url).href, bounds.allowPrivate);
        continue;
      }
      if (statusCode !== 200) throw new FetchError(`HTTP ${statusCode}`);
      const raw = await rawBody(response, bounds.maxBytes);
      // An answer without a length looks whole where it was broken off.
      signal.throwIfAborted();
      return {
        bytes: await decodeBody(raw, headers['content-encoding'] ?? '', bounds.maxBytes),
        type: headers['content-type'] ?? '',
        url: url.href,
      };
    } catch (error) {
      throw FetchError.of(error, signal);
    } finally {
      response?.destroy();
    }
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
    const outgoing = request(url, options, resolve);
    outgoing.on('error', reject);
    // An answer that is none (`101 Switching Protocols`) ends without an error.
    outgoing.on('close', () => reject(new FetchError('garbled')));
    outgoing.end();
  });
}

/** Resolves a name and fails where any of its addresses is private. */
const publicLookup: LookupFunction = (host, options, answer) => {
  resolveHost(host, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, '', 0);
    if (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address))) {
      return answer(new FetchError('private', true), '', 0);
    }
    if (options.all) return answer(null, addresses);
    return answer(null, addresses[0]!.address, addresses[0]!.family);
  });
};

/**
 * All bytes of an answer as they came. They are decoded when they are all there: a stream that is
 * piped into another does not hand its end on when it breaks, and nobody would ever be told.
 */
async function rawBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw FetchError.tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
