import { hash } from 'node:crypto';

/** Digest by which the content of a file is told from what it was (132 bits of SHA-256). */
export const fileDigest = (content: Uint8Array | string): string =>
  hash('sha256', content, 'base64url').slice(0, 22);
