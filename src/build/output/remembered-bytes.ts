import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeAtomically } from '../../lib/write-file.ts';

/** Length of the digest that stands behind the bytes. */
const SEAL = 16;

const sealOf = (bytes: Uint8Array): Buffer =>
  createHash('sha256').update(bytes).digest().subarray(0, SEAL);

/**
 * What an earlier build made and kept in `file`, else what `make` makes now and keeps there. A file
 * that was cut short or damaged is none.
 */
export async function rememberedBytes(
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (existsSync(file)) {
    const sealed = readFileSync(file);
    const bytes = sealed.subarray(0, -SEAL);
    if (sealOf(bytes).equals(sealed.subarray(-SEAL))) return bytes;
  }
  const bytes = await make();
  writeAtomically(file, Buffer.concat([bytes, sealOf(bytes)]), { flush: 'nothing' });
  return bytes;
}
