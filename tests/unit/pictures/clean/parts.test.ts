import fc from 'fast-check';
import { zlibSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanFile } from '../../../../src/pictures/clean/clean-file.ts';
import { SECRET, noise, pixels, plain } from './telltale.ts';

const jpegSegment = (marker: number, text: string): Buffer => {
  const data = Buffer.from(text, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

describe('the parts of a JPEG', () => {
  test.each([
    ['a comment', 0xfe, SECRET, 'comment'],
    ['IPTC', 0xed, `Photoshop 3.0\0 8BIM ${SECRET}`, 'description'],
    ['a second EXIF', 0xe1, `Exif\0\0II*\0\b\0\0\0 ${SECRET}`, 'camera'],
    ['extended XMP', 0xe1, `http://ns.adobe.com/xmp/extension/\0${SECRET}`, 'description'],
    ['pictures of a telephone (MPF)', 0xe2, `MPF\0${SECRET}`, 'camera'],
    ['a small picture', 0xe0, `JFXX\0\x10${SECRET}`, 'description'],
    ['data of any other maker', 0xef, SECRET, 'description'],
  ])('%s goes', async (_, marker, text, kind) => {
    const bytes = await plain.clone().jpeg({ progressive: true }).toBuffer();
    const with1 = Buffer.concat([
      bytes.subarray(0, 2),
      jpegSegment(marker, text),
      bytes.subarray(2),
    ]);
    const { bytes: clean, removals } = cleanFile('a.jpg', with1)!;
    expect([...removals.keys()]).toEqual([kind]);
    expect(Buffer.from(clean)).toEqual(bytes);
  });

  test('what a telephone puts after its end goes, films among it', async () => {
    const bytes = await plain.clone().jpeg().toBuffer();
    const moving = Buffer.concat([bytes, Buffer.from(`\0\0\0\x18ftypmp42${SECRET}`)]);
    const { bytes: clean, removals } = cleanFile('a.jpg', moving)!;
    expect(Buffer.from(clean)).toEqual(bytes);
    expect([...removals.keys()]).toEqual(['tail']);
  });

  test('CMYK colours of Adobe stay right', async () => {
    const bytes = await plain.clone().toColourspace('cmyk').jpeg().toBuffer();
    expect(await pixels(cleanFile('a.jpg', bytes)!.bytes)).toEqual(await pixels(bytes));
  });

  test('segments in any order, with filling and lost bytes between them, are told apart', async () => {
    const bytes = await plain.clone().jpeg().toBuffer();
    const part = fc.oneof(
      fc.tuple(fc.integer({ min: 0xe0, max: 0xef }), fc.string({ maxLength: 60 })),
      fc.tuple(fc.constant(0xfe), fc.string({ maxLength: 60 })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), fc.nat(3), async (parts, fill) => {
        const extra = parts.flatMap(([marker, text]) => [
          Buffer.alloc(fill, 0xff),
          jpegSegment(marker, text + SECRET),
        ]);
        const all = Buffer.concat([bytes.subarray(0, 2), ...extra, bytes.subarray(2)]);
        const { bytes: clean } = cleanFile('a.jpg', all)!;
        expect(Buffer.from(clean).includes(SECRET)).toBe(false);
        expect(await pixels(clean)).toEqual(await pixels(bytes));
      }),
      { numRuns: 40 },
    );
  });
});

function pngChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

describe('the parts of a PNG', () => {
  test.each([
    ['tEXt', Buffer.from(`Author\0${SECRET}`)],
    ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), zlibSync(Buffer.from(SECRET))])],
    ['iTXt', Buffer.from(`Author\0\0\0\0\0${SECRET}`)],
    ['tIME', Buffer.from([7, 234, 1, 1, 1, 1, 1])],
    ['prVW', Buffer.from(SECRET)],
  ])('%s goes', async (type, data) => {
    const bytes = await plain.clone().png().toBuffer();
    const [head, rest] = [bytes.subarray(0, 33), bytes.subarray(33)];
    const { bytes: clean, removals } = cleanFile(
      'a',
      Buffer.concat([head, pngChunk(type, data), rest]),
    )!;
    expect(Buffer.from(clean)).toEqual(bytes);
    expect(removals.size).toBe(1);
  });

  test('what an editor left after its end goes', async () => {
    const bytes = await plain.clone().png().toBuffer();
    const { bytes: clean } = cleanFile('a', Buffer.concat([bytes, Buffer.from(SECRET)]))!;
    expect(Buffer.from(clean)).toEqual(bytes);
  });
});

describe('the parts of a GIF', () => {
  const block = (label: number, ...parts: string[]): Buffer =>
    Buffer.concat([
      Buffer.from([0x21, label]),
      ...parts.map((part) => Buffer.from(`${String.fromCharCode(part.length)}${part}`, 'latin1')),
      Buffer.from([0]),
    ]);

  test('comments and XMP go, the loop and all pictures stay', async () => {
    const frames = sharp(Buffer.concat([noise, noise.map((value) => 255 - value)]), {
      raw: { width: 48, height: 64, channels: 3, pageHeight: 32 },
    });
    const bytes = await frames.gif({ loop: 3, delay: [50, 70] }).toBuffer();
    const at = 13 + (bytes[10]! & 0x80 ? 3 * 2 ** ((bytes[10]! & 7) + 1) : 0);
    const telltale = Buffer.concat([
      bytes.subarray(0, at),
      block(0xfe, SECRET),
      block(0xff, 'XMP DataXMP', SECRET),
      block(0xff, 'MAKERMAKER1', SECRET),
      bytes.subarray(at),
      Buffer.from(SECRET),
    ]);
    const { bytes: clean, removals } = cleanFile('a.gif', telltale)!;
    expect(Buffer.from(clean)).toEqual(bytes);
    expect([...removals.keys()].toSorted()).toEqual([
      'comment',
      'description',
      'editor-data',
      'tail',
    ]);
    expect(await sharp(clean).metadata()).toMatchObject({ pages: 2, loop: 3, delay: [50, 70] });
  });
});

describe('a film', () => {
  const box = (type: string, ...parts: (Buffer | string)[]): Buffer => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body]);
  };
  const device = box('meta', box('hdlr', '\0\0\0\0\0\0\0\0mdta'), box('ilst', SECRET));
  const title = box('meta', '\0\0\0\0', box('hdlr', '\0\0\0\0\0\0\0\0mdir'), box('ilst', 'Judul'));
  const film = Buffer.concat([
    box('ftyp', 'isom\0\0\0\0'),
    box(
      'moov',
      box('udta', box('\xa9xyz', `-7.0+110.4/${SECRET}`), box('loci', SECRET), title),
      device,
    ),
    box('mdat', 'gambar'),
  ]);

  test('loses its place and its camera, and keeps every position and its title', () => {
    const { bytes: clean, removals } = cleanFile('a.mp4', film)!;
    expect(clean).toHaveLength(film.length);
    expect(Buffer.from(clean).includes(SECRET)).toBe(false);
    expect(Buffer.from(clean).includes('Judul')).toBe(true);
    expect(clean.indexOf(0x6d)).toBe(film.indexOf(0x6d));
    expect([...removals]).toEqual([
      ['place', 2],
      ['camera', 1],
    ]);
    expect(cleanFile('a.mp4', Buffer.from(clean))!.removals.size).toBe(0);
  });
});
