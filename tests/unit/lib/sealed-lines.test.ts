import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealedLines, writeSealedLines } from '../../../src/lib/sealed-lines.ts';

const file = join(mkdtempSync(join(tmpdir(), 'warta-lines-')), 'baris');

const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\n/g, ' '));

test('lines are read as they were written, long ones and none too', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      writeSealedLines(file, lines);
      expect([...sealedLines(file)]).toEqual(lines);
    }),
  );
  const long = Array.from({ length: 7 }, (_, at) => `${at}é`.repeat(400_000));
  writeSealedLines(file, long);
  expect([...sealedLines(file)]).toEqual(long);
});

test('a file that was changed, cut short or made longer is not read to its end', () => {
  writeSealedLines(file, ['satu', 'dua', 'tiga']);
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    const other = Buffer.from(whole);
    other[at] = other[at]! ^ 1;
    for (const bytes of [other, whole.subarray(0, at)]) {
      writeFileSync(file, bytes);
      expect(() => [...sealedLines(file)]).toThrow(file);
    }
  }
  writeFileSync(file, Buffer.concat([whole, Buffer.from('x')]));
  expect(() => [...sealedLines(file)]).toThrow(file);
});
