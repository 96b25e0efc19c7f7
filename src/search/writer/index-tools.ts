import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IndexFile, IndexMemory } from './index-memory.ts';

/** A file of the index with the digest of what it was made of. */
export type SourcedFile = IndexFile & { source: string };

/** What the index needs of its surroundings. */
export type IndexTools = {
  /** A digest of several parts (96 bits of SHA-256). */
  digest: (parts: readonly (string | Uint8Array)[]) => string;
  /** The same of digests, as it stands in names of files. */
  name: (digests: readonly string[]) => string;
  /** The file that is made of `source`: an earlier build's, else what `encode` gives, as a gzip member. */
  make: (source: readonly (string | Uint8Array)[], encode: () => Uint8Array) => SourcedFile;
  /** The same of bytes that are encoded already. */
  encoded: (bytes: Uint8Array) => SourcedFile;
};

function sum(parts: readonly (string | Uint8Array)[]) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash;
}

/** A digest of several parts, as the index uses it. */
export const digest: IndexTools['digest'] = (parts) => sum(parts).digest('base64url').slice(0, 16);

/** Bytes as they lie in a file of the index: a gzip member with the best compression; its operating-system byte is 255, so that all machines agree. */
export function compress(bytes: Uint8Array): Uint8Array {
  const member = gzipSync(bytes, { level: 9 });
  member[9] = 255;
  return new Uint8Array(member);
}

/** The tools of an index of which `madeOf` gives what an earlier build made. */
export function indexTools({ madeOf }: IndexMemory): IndexTools {
  const make: IndexTools['make'] = (parts, encode) => {
    const source = digest(parts);
    const earlier = madeOf?.(source);
    if (earlier) return { ...earlier, source };
    const bytes = compress(encode());
    return { digest: digest([bytes]), size: bytes.length, bytes: () => bytes, source };
  };
  return {
    digest,
    name: (digests) => sum(digests).digest('hex').slice(0, 10),
    make,
    encoded: (bytes) => make([bytes], () => bytes),
  };
}
