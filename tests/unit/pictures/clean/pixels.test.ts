import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanFile } from '../../../../src/pictures/clean/clean-file.ts';
import { readExif } from '../../../../src/pictures/clean/exif.ts';
import { SECRET, pixels, plain } from './telltale.ts';

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="7,0S" author="${SECRET}"/></rdf:RDF></x:xmpmeta>`;

/** A picture of one format, turned, with colours of its own, a place, names and XMP. */
function telling(format: 'jpeg' | 'png' | 'webp' | 'avif', orientation: number): Promise<Buffer> {
  return plain
    .clone()
    .withIccProfile('p3')
    .withExif({
      IFD0: { Artist: SECRET, Make: SECRET },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 0/1 0/1' },
    })
    .withXmp(xmp)
    .withMetadata({ orientation })
    .toFormat(format, format === 'webp' || format === 'avif' ? { lossless: true } : {})
    .toBuffer();
}

const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const;
const TURNS = [1, 3, 6, 8] as const;

describe.each(FORMATS)('a %s', (format) => {
  test.each(TURNS)('turned by %i loses place and names and looks the same', async (turn) => {
    const bytes = await telling(format, turn);
    expect(bytes.includes(SECRET)).toBe(true);
    const { bytes: clean, removals } = cleanFile('foto', bytes)!;
    expect([...removals.keys()].toSorted()).toEqual(expect.arrayContaining(['camera', 'place']));
    expect(Buffer.from(clean).includes(SECRET)).toBe(false);
    const [before, after] = [await sharp(bytes).metadata(), await sharp(clean).metadata()];
    expect(after.exif && readExif(after.exif).hasPlace).toBeFalsy();
    expect(after.icc).toEqual(before.icc);
    expect(after.autoOrient).toEqual(before.autoOrient);
    expect(await pixels(clean)).toEqual(await pixels(bytes));
    const again = cleanFile('foto', Buffer.from(clean))!;
    expect(again.bytes).toEqual(Buffer.from(clean));
    expect([...again.removals]).toEqual([]);
  });

  test('without anything to take out keeps its bytes', async () => {
    const bytes = await plain.clone().toFormat(format).toBuffer();
    expect(cleanFile('foto', bytes)).toEqual({ bytes, removals: new Map() });
  });

  test('that is cut short or damaged tells nothing either, and never throws', async () => {
    const bytes = await telling(format, 6);
    const { bytes: clean } = cleanFile('foto', bytes)!;
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length - 1), fc.nat(255), (cut, at, value) => {
        cleanFile('foto', Buffer.from(bytes.subarray(0, cut)));
        const damaged = Buffer.from(clean);
        damaged[at % damaged.length] = value;
        cleanFile('foto', damaged);
      }),
      { numRuns: 300 },
    );
    const short = cleanFile('foto', Buffer.from(bytes.subarray(0, bytes.length - 20)));
    if (short) expect(Buffer.from(short.bytes).includes(SECRET)).toBe(false);
  });
});

test('files of other kinds are given back as they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const original = Buffer.from(bytes);
      fc.pre(!/^(?:\xff\xd8\xff|\x89PNG|RIFF|GIF8|....ftyp)/s.test(original.toString('latin1')));
      expect(cleanFile('google7f3a.html', original)!.bytes).toBe(original);
    }),
  );
});
