import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Quickest: an archive's texts wait packed until their neighbours are known. */
const ZSTD = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A body in about half of its bytes, so that those of a whole archive fit in memory. */
export const packText = (body: string): Uint8Array => zstdCompressSync(body, ZSTD);

/** The body again. */
export const unpackText = (packed: Uint8Array): string => zstdDecompressSync(packed).toString();
