import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a ZIP as a test wants it, lies included. */
export interface ZipFile {
  name: string | Buffer;
  data: Uint8Array;
  /** Compression: 8 unless said. */
  method?: number;
  flags?: number;
  /** What the headers say of the sizes. */
  packed?: number;
  size?: number;
  crc?: number;
  /** Unix mode in the directory. */
  mode?: number;
  /** Sizes in the extra field for ZIP64, also where they are small. */
  large?: boolean;
}

/** What is written otherwise than it should be of the archive as a whole. */
export interface ZipLies {
  /** Number of this disk in the end record. */
  disk?: number;
  /** The archive without its directory. */
  cut?: boolean;
  before?: Buffer;
}

const u16 = (...numbers: number[]) => {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [at, number] of numbers.entries()) bytes.writeUInt16LE(number, at * 2);
  return bytes;
};
const u32 = (...numbers: number[]) => {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number >>> 0, at * 4);
  return bytes;
};

function large(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 8);
  for (const [at, number] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(number), at * 8);
  return Buffer.concat([u16(1, bytes.length), bytes]);
}

/** A ZIP, byte by byte (APPNOTE.TXT, 4.3). */
export function makeZip(
  files: readonly ZipFile[],
  { disk = 0, cut, before }: ZipLies = {},
): Buffer {
  const [local, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const file of files) {
    const { method = 8, flags = 0x08_00, data, mode = 0 } = file;
    const name = Buffer.from(file.name as string);
    const body = method === 8 ? deflateRawSync(data) : Buffer.from(data);
    const { crc = crc32(data), packed = body.length, size = data.length } = file;
    const extra = file.large === true ? large(size, packed) : Buffer.alloc(0);
    const sizes =
      file.large === true ? u32(crc, 0xff_ff_ff_ff, 0xff_ff_ff_ff) : u32(crc, packed, size);
    const common = Buffer.concat([
      u16(20, flags, method, 0, 0),
      sizes,
      u16(name.length, extra.length),
    ]);
    local.push(u32(0x04_03_4b_50), common, name, extra, body);
    directory.push(
      u32(0x02_01_4b_50),
      u16(0x03_14),
      common,
      u16(0, disk, 0),
      u32(mode << 16, offset),
      name,
      extra,
    );
    offset += 4 + common.length + name.length + extra.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([
    u32(0x06_05_4b_50),
    u16(disk, disk, files.length, files.length),
    u32(list.length, offset),
    u16(0),
  ]);
  const parts = [before ?? Buffer.alloc(0), ...local, ...(cut === true ? [] : [list, end])];
  return Buffer.concat(parts);
}
