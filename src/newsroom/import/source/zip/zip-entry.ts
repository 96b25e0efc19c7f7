import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';

/** A file in a ZIP as its header says; `undefined` where the header does not (APPNOTE.TXT, 4.3, 4.4). */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** A symbolic link: what it holds is a path. */
  link: boolean;
  /** 0 is stored, 8 is deflated; nothing else is read here. */
  method: number;
  /** Where its local header begins. */
  header: number;
  /** Bytes in the archive. */
  packed: number | undefined;
  crc: number | undefined;
}

/** What stands before the names in both kinds of header, and what its numbers may say elsewhere. */
export interface HeaderFields {
  flags: number;
  rawName: Buffer;
  extra: Buffer;
  /** 32-bit numbers in the order in which the ZIP64 field repeats those that are too large. */
  numbers: readonly number[];
}

const tooLarge = 0xff_ff_ff_ff;

/** The bodies of the extra fields of a header, by their number (4.5). */
function extrasOf(extra: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= extra.length;) {
    const size = extra.readUInt16LE(at + 2);
    fields.set(extra.readUInt16LE(at), extra.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return fields;
}

/** The name and the numbers of a header, with what its extra fields say better. */
export function readFields({ flags, rawName, extra, numbers }: HeaderFields) {
  const extras = extrasOf(extra);
  const large = extras.get(1);
  let at = 0;
  const real = numbers.map((number) => {
    if (number !== tooLarge || large === undefined || at + 8 > large.length) return number;
    const value = Number(large.readBigUInt64LE(at));
    at += 8;
    return value;
  });
  return { name: nameOf(rawName, flags, extras.get(0x70_75)), numbers: real };
}

/** UTF-8 by flag, by the field for it, or because it is valid; else what Windows wrote. */
function nameOf(raw: Buffer, flags: number, unicode: Buffer | undefined): string {
  const isCurrent =
    unicode !== undefined && unicode.length > 5 && unicode.readUInt32LE(1) === crc32(raw);
  if (isCurrent) return unicode.toString('utf8', 5);
  if ((flags & 0x08_00) !== 0 || isUtf8(raw)) return raw.toString('utf8');
  return new TextDecoder('windows-1252').decode(raw);
}
