import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSlips } from '../../../../src/markdown/find-slips.ts';
import { mayHaveSlips } from '../../../../src/newsroom/check/text/may-have-slips.ts';

const signs =
  `** * _ __ # ## [ ] ( ) ![ ]( /a/ https://a.id — – - -- --- === | \` < > b> \\ 1. • + kata Kata a 12
[a](/b/) **c** [^1] [^1]:`.split(/\s+/);

function hasSlips(body: string): boolean {
  return findSlips(body).some(({ rule }) => rule !== 'missing-alt' && rule !== 'missing-credit');
}

test('a text that the quick look lets pass has no slip', () => {
  const piece = fc.constantFrom(...signs, ' ', ' ', '\n', '\n\n', '    ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const body = pieces.join('');
      fc.pre(!mayHaveSlips(body));
      expect([body, hasSlips(body)]).toEqual([body, false]);
    }),
    { numRuns: 3000 },
  );
});

test.each([' >12 orang', '>> 12 orang', '+ >12 orang', 'ter- \nbagi', 'ter-\n bagi'])(
  'a slip that spaces, a list or another quotation stand before is not passed: %j',
  (body) => {
    expect([hasSlips(body), mayHaveSlips(body)]).toEqual([true, true]);
  },
);

test('ordinary copy passes the quick look', () => {
  const body =
    'Kata **tebal** dan [tautan](/2015/09/a/).\n\n## Judul bagian\n\nIsi – jeda – dan *miring*.';
  expect(mayHaveSlips(body)).toBe(false);
  const fixtures = join(import.meta.dirname, '../../../fixtures/check/slips.txt');
  expect(mayHaveSlips(readFileSync(fixtures, 'utf8'))).toBe(true);
});
