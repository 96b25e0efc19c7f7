import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../lib/write-file.ts';

/** A name of the folder `store` that no other has, made at the first call and kept there. */
export function deskName(store: string): string {
  const file = join(store, 'desk');
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known !== '') return known;
  const name = randomUUID();
  writeAtomically(file, name);
  return name;
}
