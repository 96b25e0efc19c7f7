import { closeSync, openSync } from 'node:fs';
import { bytesAt } from './zip/bytes-at.ts';

/** The first bytes of a file. */
export function headOf(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    return bytesAt(file, 0, length);
  } finally {
    closeSync(file);
  }
}
