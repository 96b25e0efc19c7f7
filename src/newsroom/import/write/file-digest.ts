import { createHash } from 'node:crypto';

const line = /^  digest: .*$/m;

/**
 * The digest of an imported file as it was written: of all of it but the line that holds the digest.
 * An editor's change shows as a digest that does not fit.
 */
export function fileDigest(text: string): string {
  const plain = text.replace(/\r\n/g, '\n').replace(line, '  digest:');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}

/** Puts the digest into a file that was made with an empty one. */
export function withDigest(text: string): string {
  return text.replace(line, `  digest: ${fileDigest(text)}`);
}
