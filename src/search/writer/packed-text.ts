import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Quickest: an archive's texts wait packed until their neighbours are known. */
const ZSTD = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * A body in about half of its bytes, so that those of a whole archive fit in memory. A copy, because
 * what zlib returns keeps the 16 kB in memory that it was written into.
 */
export const packText = (body: string): Uint8Array => new Uint8Array(zstdCompressSync(body, ZSTD));

/** The body again. */
export const unpackText = (packed: Uint8Array): string => zstdDecompressSync(packed).toString();
