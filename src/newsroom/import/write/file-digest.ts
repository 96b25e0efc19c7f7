import { createHash } from 'node:crypto';
import { readableFields } from '../../../markdown/front-matter/readable-fields.ts';
import { plainLines } from '../../../markdown/front-matter/split.ts';
import { articleSchema } from '../../../schema/schemas.ts';
import { freeTextKeys } from '../../../schema/key-tree.ts';

const freeText = freeTextKeys(articleSchema('UTC'));

const line = /^  digest: .*$/m;

/**
 * The digest of an imported file as it was written: of all of it but the line that holds the digest.
 * An editor's change shows as a digest that does not fit.
 */
export function fileDigest(text: string): string {
  const plain = plainLines(text).replace(line, '  digest:');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}

/** The digest that the import wrote into a file; undefined where there is none any more. */
export function writtenDigest(text: string): string | undefined {
  const { import: origin } = readableFields(text, freeText);
  const { digest } = (origin ?? {}) as { digest?: unknown };
  return typeof digest === 'string' ? digest : undefined;
}

/** Puts the digest into a file that was made with an empty one. */
export function withDigest(text: string): string {
  return text.replace(line, `  digest: ${fileDigest(text)}`);
}
