import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { inflate } from '../../../../src/search/reader/inflate.ts';
import { fixtureDocuments, open, write } from './archive.ts';

afterEach(() => vi.unstubAllGlobals());

test('unpacks what the build packed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
      expect(Buffer.from(inflate(gzipSync(bytes, { level: 9 })))).toEqual(Buffer.from(bytes));
    }),
  );
});

const isTaken = (unpack: () => unknown): boolean => {
  try {
    unpack();
    return true;
  } catch {
    return false;
  }
};

test('notices what was changed on the way wherever zlib does', () => {
  const member = gzipSync('Ketua DPR Setya Novanto bertemu Donald Trump di New York. '.repeat(3));
  // The head, of which the index uses nothing, is left out.
  for (let at = 10; at < member.length; at++) {
    for (const bit of [1, 4, 128]) {
      const harmed = member.map((byte, other) => (other === at ? byte ^ bit : byte));
      const isHarmless = isTaken(() => gunzipSync(harmed));
      expect(
        isTaken(() => inflate(harmed)),
        `byte ${at}, bit ${bit}`,
      ).toBe(isHarmless);
    }
  }
  expect(() => inflate(member.subarray(0, 20))).toThrow();
  expect(() => inflate(new Uint8Array(0))).toThrow();
});

const index = write(fixtureDocuments());

test.each([
  ['has no streams that inflate (Safari before 16.4)', undefined],
  [
    'knows them, but not gzip',
    function () {
      throw new TypeError('Unsupported compression format');
    },
  ],
])('a browser that %s searches all the same', async (_, stream) => {
  vi.stubGlobal('DecompressionStream', stream);
  const { search } = await open(index);
  expect((await search('latakia')).total).toBe(1);
});
