import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lookAtPicture } from '../../../../src/newsroom/check/pictures/look-at-picture.ts';
import { pictureFindings } from '../../../../src/newsroom/check/pictures/picture-findings.ts';

const small = { create: { width: 60, height: 30, channels: 3, background: '#fff' } } as const;

describe('a picture file', () => {
  test('with the place it was taken is told apart from one without', async () => {
    const plain = await sharp(small).jpeg().toBuffer();
    const placed = await sharp(small)
      .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await lookAtPicture('a.jpg', plain)).taken).toBeUndefined();
    expect((await lookAtPicture('a.jpg', placed)).taken).toEqual(['camera', 'place']);
  });

  test('that a phone named .jpg but made as HEIC is known by its bytes', async () => {
    const bytes = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(await lookAtPicture('a.jpg', bytes)).toMatchObject({ format: 'heic' });
  });

  test.each([
    ['<svg><script>alert(1)</script></svg>', ['script']],
    ['<svg onload="x()"/>', ['handler']],
    ['<svg><image href="https://lain.example/a.png"/></svg>', ['outside']],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://warta.example/"><path d="M0 0"/></a></svg>',
      undefined,
    ],
  ])('%s', async (svg, taken) => {
    expect((await lookAtPicture('a.svg', Buffer.from(svg))).taken).toEqual(taken);
  });

  test('that is damaged is said to be', async () => {
    expect(await lookAtPicture('a.jpg', Buffer.from('rusak'))).toEqual({ size: 5, damaged: true });
    expect(await lookAtPicture('a.svg', Buffer.from('<html/>'))).toEqual({
      size: 7,
      damaged: true,
      broken: 'page',
    });
  });

  test('too heavy, and too narrow above a story', () => {
    const pictures = new Map([
      ['articles/2015/09/a.jpg', { format: 'jpeg', width: 640, size: 2e6 }],
    ]);
    const article = { file: 'articles/2015/09/a.md', image: { src: 'a.jpg', alt: '' } };
    const place = (file: string) => ({ file, line: 5, column: 3 });
    expect(
      pictureFindings(pictures, [article as never], place).map(({ rule, line }) => [rule, line]),
    ).toEqual([
      ['picture/heavy', 1],
      ['picture/narrow', 5],
    ]);
  });
});
