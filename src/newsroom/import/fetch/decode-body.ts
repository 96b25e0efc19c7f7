import { isUtf8 } from 'node:buffer';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

type Decode = (bytes: Buffer, bounds: { maxOutputLength: number }) => Promise<Buffer>;

const fromZlib: Decode = promisify(inflate);
const fromRaw: Decode = promisify(inflateRaw);
const fromGzip: Decode = promisify(gunzip);

/** How a coding is undone, each way that servers mean by its name in turn (RFC 9110, 8.4.1). */
const codings: ReadonlyMap<string, readonly Decode[]> = new Map<string, readonly Decode[]>([
  ['gzip', [fromGzip]],
  ['x-gzip', [fromGzip]],
  ['deflate', [fromZlib, fromRaw]],
  ['br', [promisify(brotliDecompress)]],
  ['zstd', [promisify(zstdDecompress)]],
]);

/** No server codes an answer more often. */
const mostCodings = 3;

/**
 * The bytes behind an answer's `Content-Encoding`. Where the header is not true and the bytes are
 * plain text, they are taken as they are, as servers behind a wrong setting mean them.
 * @throws {FetchError} for what is cut, broken, coded in an unknown way, or more than `maxBytes`
 */
export async function decodeBody(raw: Buffer, header: string, maxBytes: number): Promise<Buffer> {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > mostCodings) throw new FetchError('encoding');
  let bytes = raw;
  for (const name of names.toReversed()) bytes = await decoded(bytes, name, maxBytes);
  return bytes;
}

async function decoded(bytes: Buffer, name: string, maxBytes: number): Promise<Buffer> {
  if (bytes.length === 0) return bytes;
  let why = 'encoding';
  for (const decode of codings.get(name) ?? []) {
    try {
      return await decode(bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE') throw FetchError.tooLarge(maxBytes);
      if (code === 'Z_BUF_ERROR') why = 'cut';
    }
  }
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes;
  throw new FetchError(why);
}
