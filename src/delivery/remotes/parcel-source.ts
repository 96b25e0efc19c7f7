import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Parcel } from './remote.ts';

/** The bytes of a parcel, to be read in pieces. */
export type ParcelSource = {
  readonly size: number;
  /** The bytes from there on, so many or what is left. */
  read(start: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
};

/** Files up to this size are read at once (B). */
const SMALL = 1_000_000;

const ofBytes = (bytes: Uint8Array): ParcelSource => ({
  size: bytes.length,
  read: async (start, length) => Buffer.from(bytes.subarray(start, start + length)),
  close: async () => {},
});

/** Opens what is to be sent. A large file is never in memory as a whole. */
export async function parcelSource({ from }: Parcel): Promise<ParcelSource> {
  if (typeof from !== 'string') return ofBytes(from);
  const { size } = statSync(from);
  if (size <= SMALL) return ofBytes(readFileSync(from));
  const file = await open(from);
  return {
    size,
    async read(start, length) {
      const wanted = Math.min(length, size - start);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, start);
      return buffer.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
}
