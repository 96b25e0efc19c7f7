/** Tiny sounds and films that are valid, made by code. */

const four = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};
const two = (number: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(number);
  return bytes;
};
const text = (letters: string): Buffer => Buffer.from(letters, 'latin1');
const box = (type: string, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([four(body.length + 8), text(type), body]);
};

/** A frame of ID3v2.3 with its content as it stands. */
export const id3Frame = (name: string, content: Uint8Array): Buffer =>
  Buffer.concat([text(name), four(content.length), two(0), content]);

/** A tag of ID3v2.3 of these frames. */
export function id3Tag(...frames: Uint8Array[]): Buffer {
  const body = Buffer.concat(frames);
  const size = [21, 14, 7, 0].map((shift) => (body.length >> shift) & 127);
  return Buffer.concat([text('ID3'), Buffer.from([3, 0, 0, ...size]), body]);
}

/** A silent MP3 of so many seconds: MPEG 1 layer 3, 32 kbit/s, 44.1 kHz, one channel. */
export function silentMp3(seconds = 1, tag: Uint8Array = new Uint8Array()): Buffer {
  // 1152 samples a frame of 104 bytes, all of whose granules are empty.
  const frame = Buffer.alloc(104);
  frame.set([0xff, 0xfb, 0x10, 0xc4]);
  const count = Math.round((seconds * 44_100) / 1152);
  return Buffer.concat([tag, ...Array.from({ length: count }, () => frame)]);
}

const crcTable = Array.from({ length: 256 }, (_, at) => {
  let value = at << 24;
  for (let bit = 0; bit < 8; bit++)
    value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

function oggPage(
  kind: number,
  sequence: number,
  granule: number,
  packets: readonly Buffer[],
): Buffer {
  const head = Buffer.alloc(27);
  head.write('OggS');
  head[5] = kind;
  head.writeBigUInt64LE(BigInt(granule), 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(sequence, 18);
  head[26] = packets.length;
  const page = Buffer.concat([head, Buffer.from(packets.map(({ length }) => length)), ...packets]);
  let sum = 0;
  for (const byte of page) sum = ((sum << 8) ^ crcTable[((sum >>> 24) ^ byte) & 255]!) >>> 0;
  page.writeUInt32LE(sum, 22);
  return page;
}

/** A silent Opus in Ogg of so many seconds, at most five; `comments` as `NAME=value`. */
export function silentOpus(seconds = 1, comments: readonly string[] = []): Buffer {
  const head = Buffer.alloc(19);
  head.write('OpusHead');
  head[8] = 1;
  head[9] = 1;
  head.writeUInt32LE(48_000, 12);
  const counted = (bytes: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const number = Buffer.alloc(4);
  number.writeUInt32LE(comments.length);
  const tags = Buffer.concat([
    text('OpusTags'),
    counted(text('warta')),
    number,
    ...comments.map((one) => counted(Buffer.from(one))),
  ]);
  // A packet of 20 ms that says nothing but its kind is silence.
  const packets = Array.from({ length: Math.round(seconds * 50) }, () =>
    Buffer.from([0xf8, 0xff, 0xfe]),
  );
  return Buffer.concat([
    oggPage(2, 0, 0, [head]),
    oggPage(0, 1, 0, [tags]),
    oggPage(4, 2, packets.length * 960, packets),
  ]);
}

/** How a film is made: its size as packed, how it is turned, its packing, and what its telephone writes. */
export type FilmParts = {
  seconds?: number;
  width?: number;
  height?: number;
  isTurned?: boolean;
  codec?: string;
  userData?: Uint8Array;
  /** Bytes of what is seen: none that can be. */
  weight?: number;
  /** Whether its head stands behind what is seen, as phones write it. */
  isHeadLast?: boolean;
};

/** A film without a frame that can be seen, whose head (ISO/IEC 14496-12) tells size, length and packing. */
export function emptyFilm({
  seconds = 2,
  width = 320,
  height = 180,
  isTurned = false,
  codec = 'avc1',
  userData,
  weight = 100,
  isHeadLast = true,
}: FilmParts = {}): Buffer {
  const one = 0x10000;
  const turned = [0, one, 0, -one, 0, 0, height * one, 0, 0x40000000];
  const straight = [one, 0, 0, 0, one, 0, 0, 0, 0x40000000];
  const matrix = (isTurned ? turned : straight).map((value) => four(value >>> 0));
  const zeros = (count: number): Buffer => Buffer.alloc(count);
  const mvhd = box(
    'mvhd',
    zeros(12),
    ...[1000, seconds * 1000, one].map(four),
    zeros(12),
    ...straight.map(four),
    zeros(24),
    four(2),
  );
  const tkhd = box(
    'tkhd',
    ...[3, 0, 0, 1, 0, seconds * 1000].map(four),
    zeros(16),
    ...matrix,
    four(width * one),
    four(height * one),
  );
  const mdhd = box('mdhd', zeros(12), four(1000), four(seconds * 1000), two(0x55c4), two(0));
  const hdlr = box('hdlr', zeros(8), text('vide'), zeros(12), text('Warta\0'));
  const entry = box(
    codec,
    zeros(6),
    two(1),
    zeros(16),
    two(width),
    two(height),
    ...[0x480000, 0x480000, 0].map(four),
    two(1),
    zeros(32),
    two(24),
    two(0xffff),
  );
  const table = (name: string, ...parts: Uint8Array[]): Buffer =>
    box(name, zeros(4), ...(parts.length > 0 ? parts : [four(0)]));
  const stbl = box(
    'stbl',
    table('stsd', four(1), entry),
    table('stts', ...[1, 1, seconds * 1000].map(four)),
    table('stsc', ...[1, 1, 1, 1].map(four)),
    table('stsz', four(weight), four(1)),
    table('stco', four(1), four(40)),
  );
  const minf = box('minf', box('vmhd', four(1), zeros(8)), stbl);
  const moov = box(
    'moov',
    mvhd,
    box('trak', tkhd, box('mdia', mdhd, hdlr, minf)),
    ...(userData ? [box('udta', userData)] : []),
  );
  const ftyp = box('ftyp', text('isom'), four(512), text('isomiso2avc1mp41'));
  const mdat = box('mdat', zeros(weight));
  return Buffer.concat(isHeadLast ? [ftyp, mdat, moov] : [ftyp, moov, mdat]);
}

/** What a telephone writes of where it was, as Apple and Android do. */
export const filmPlace = (place: string): Buffer =>
  box('\xa9xyz', two(place.length), two(0x15c7), text(place));
