import { bytesAt } from './bytes-at.ts';
import type { ZipEntry } from './zip-entry.ts';
import { readFields } from './zip-entry.ts';

/** What stands before a file's bytes, and where these begin. */
export interface LocalHeader {
  entry: ZipEntry;
  data: number;
}

/** Reads the local header at a place (4.3.7); `undefined` where there is none. */
export function readLocalHeader(file: number, at: number): LocalHeader | undefined {
  const head = at < 0 ? Buffer.alloc(0) : bytesAt(file, at, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04_03_4b_50) return undefined;
  const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)];
  const rest = bytesAt(file, at + 30, nameLength + extraLength);
  if (rest.length < nameLength + extraLength) return undefined;
  const flags = head.readUInt16LE(6);
  const { name, numbers } = readFields({
    flags,
    rawName: rest.subarray(0, nameLength),
    extra: rest.subarray(nameLength),
    numbers: [head.readUInt32LE(22), head.readUInt32LE(18)],
  });
  // Written behind the file's bytes where the program that packed them did not know yet.
  const isLater = (flags & 8) !== 0;
  return {
    entry: {
      name,
      encrypted: (flags & 1) !== 0,
      link: false,
      method: head.readUInt16LE(8),
      header: at,
      packed: isLater ? undefined : numbers[1],
      crc: isLater ? undefined : head.readUInt32LE(14),
    },
    data: at + 30 + nameLength + extraLength,
  };
}

const window = 256 * 1024;

/** The place of the next local header from `at` on; `undefined` where there is none. */
export function nextLocalHeader(file: number, at: number): number | undefined {
  for (let from = at; ; from += window - 3) {
    const bytes = bytesAt(file, from, window);
    const position = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    if (position !== -1) return from + position;
    if (bytes.length < window) return undefined;
  }
}
