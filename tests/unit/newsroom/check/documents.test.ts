import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lookAtDocument } from '../../../../src/newsroom/check/pictures/look-at-document.ts';

const said = (file: string, bytes: Uint8Array | string) => {
  const { size: _, ...facts } = lookAtDocument(file, Buffer.from(bytes as string, 'latin1'));
  return facts;
};

describe('a document tells who is in its data', () => {
  test.each([
    ['PDF', '%PDF-1.4\n1 0 obj<</Author (Budi \\(Redaksi\\)) /Producer (x)>>', ['Budi (Redaksi)']],
    ['PDF in UTF-16', '%PDF-1.4\n<</Author <FEFF 0042 0075 0064 0069>>>', ['Budi']],
    ['PDF by XMP', '<dc:creator><rdf:Seq><rdf:li>Budi</rdf:li></rdf:Seq></dc:creator>', ['Budi']],
    ['encrypted PDF', '<</Author (xq\x01z)>> trailer<</Encrypt 5 0 R>>', undefined],
    ['PDF of nobody', '%PDF-1.4\n<</Author ( ) /Producer (x)>>', undefined],
  ])('%s', (_, text, names) => {
    expect(said('a.pdf', text)).toEqual(names ? { names } : {});
  });

  test('PDF whose objects are packed', () => {
    const inside = deflateSync(Buffer.from('1 0 <</Author (Budi)>>'));
    const head = Buffer.from('5 0 obj<</Type/ObjStm/Filter/FlateDecode/N 1>>stream\r\n');
    expect(said('a.pdf', Buffer.concat([head, inside, Buffer.from('\nendstream')]))).toEqual({
      names: ['Budi'],
    });
    expect(said('a.pdf', Buffer.concat([head, Buffer.from('rusak')]))).toEqual({});
  });

  test('Word, with who wrote on its margin, and the place of its photos', async () => {
    const photo = await sharp({ create: { width: 9, height: 6, channels: 3, background: '#a33' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    const docx = zipSync({
      'docProps/core.xml': strToU8(
        '<x><dc:creator>Ani</dc:creator><cp:lastModifiedBy>Budi</cp:lastModifiedBy></x>',
      ),
      'docProps/app.xml': strToU8('<Company>PT Contoh</Company>'),
      'word/document.xml': strToU8('<w:ins w:author="Citra"/>'),
      'word/media/image1.jpeg': photo,
    });
    expect(said('a.docx', docx)).toEqual({
      names: ['Ani', 'Budi', 'PT Contoh', 'Citra'],
      places: 1,
    });
    expect(said('a.docx', docx.subarray(0, 200))).toEqual({});
    expect(
      said(
        'a.odt',
        zipSync({ 'meta.xml': strToU8('<meta:initial-creator>Ani</meta:initial-creator>') }),
      ),
    ).toEqual({ names: ['Ani'] });
  });

  test('a part that would fill the memory is not opened', () => {
    const bomb = zipSync({ 'docProps/core.xml': new Uint8Array(30_000_000) }, { level: 9 });
    expect(said('a.docx', bomb)).toEqual({});
  });
});
