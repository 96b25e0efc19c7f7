import { closeSync, openSync } from 'node:fs';
import { bytesAt } from './bytes-at.ts';
import type { ZipEntry } from './zip-entry.ts';
import { readFields } from './zip-entry.ts';

/** Where the directory of a ZIP lies. */
export interface Directory {
  start: number;
  end: number;
  /** Bytes before the archive, as in one that unpacks itself: all offsets count from there. */
  before: number;
  /** The archive goes on in other files. */
  divided: boolean;
}

const endLength = 22;
const longestComment = 65_535;

/** Whether a file that begins otherwise is a ZIP by its end: one that unpacks itself, or a last part. */
export function endsAsZip(path: string, size: number): boolean {
  const file = openSync(path, 'r');
  try {
    return findDirectory(file, size) !== undefined;
  } finally {
    closeSync(file);
  }
}

/** Finds the directory at the end of a ZIP (4.3.14 to 4.3.16); `undefined` in one that is cut off. */
export function findDirectory(file: number, size: number): Directory | undefined {
  const tailStart = Math.max(0, size - endLength - longestComment);
  const tail = bytesAt(file, tailStart, size - tailStart);
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06_05_4b_50) continue;
    const directory = directoryAt(file, tail.subarray(at, at + endLength), tailStart + at);
    if (directory !== undefined) return directory;
  }
  return undefined;
}

function directoryAt(file: number, end: Buffer, at: number): Directory | undefined {
  let [disk, length, offset] = [
    end.readUInt16LE(4),
    end.readUInt32LE(12),
    end.readUInt32LE(16),
  ] as [number, number, number];
  let stop = at;
  const locator = bytesAt(file, at - 20, at < 20 ? 0 : 20);
  if (locator.length === 20 && locator.readUInt32LE(0) === 0x07_06_4b_50) {
    const large = Number(locator.readBigUInt64LE(8));
    const record = large < at ? bytesAt(file, large, 56) : Buffer.alloc(0);
    if (record.length === 56 && record.readUInt32LE(0) === 0x06_06_4b_50) {
      disk = record.readUInt32LE(16);
      length = Number(record.readBigUInt64LE(40));
      offset = Number(record.readBigUInt64LE(48));
      stop = large;
    }
  }
  const divided = disk !== 0 && disk !== 0xff_ff;
  if (divided || length === 0) return { start: stop, end: stop, before: 0, divided };
  for (const start of [offset, stop - length]) {
    if (
      start < 0 ||
      start >= stop ||
      bytesAt(file, start, 4).toString('latin1') !== 'PK\u0001\u0002'
    )
      continue;
    return { start, end: stop, before: start - offset, divided };
  }
  return undefined;
}

/** Unix and macOS keep the kind of a file in the upper half of its attributes (4.4.2, 4.4.15). */
function isLink(head: Buffer): boolean {
  const system = head.readUInt8(5);
  return (system === 3 || system === 19) && head.readUInt32LE(38) >>> 28 === 0xa;
}

/** The entries of a directory; fewer where it is damaged, which `end` that was not reached shows. */
export function* readDirectory(
  file: number,
  { start, end, before }: Directory,
): Generator<ZipEntry, 'whole' | 'damaged'> {
  for (let at = start; at < end;) {
    const head = bytesAt(file, at, 46);
    if (head.length < 46 || head.readUInt32LE(0) !== 0x02_01_4b_50) return 'damaged';
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((of) =>
      head.readUInt16LE(of),
    ) as [number, number, number];
    const rest = bytesAt(file, at + 46, nameLength + extraLength);
    const flags = head.readUInt16LE(8);
    const { name, numbers } = readFields({
      flags,
      rawName: rest.subarray(0, nameLength),
      extra: rest.subarray(nameLength),
      numbers: [head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)],
    });
    const [, packed, offset] = numbers as [number, number, number];
    yield {
      name,
      encrypted: (flags & 1) !== 0,
      link: isLink(head),
      method: head.readUInt16LE(10),
      header: offset + before,
      packed,
      crc: head.readUInt32LE(16),
    };
    at += 46 + nameLength + extraLength + commentLength;
  }
  return 'whole';
}
