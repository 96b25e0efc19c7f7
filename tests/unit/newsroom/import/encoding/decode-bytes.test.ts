import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../../../src/newsroom/import/encoding/decode-bytes.ts';
import { repairMojibake } from '../../../../../src/newsroom/import/encoding/repair-mojibake.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decoding', () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['UTF-8', Buffer.from('“kata”'), '“kata”', 'utf-8'],
    ['a byte order mark', Buffer.from('\uFEFFkata'), 'kata', 'utf-8'],
    ['UTF-16', Buffer.from('\uFEFFkata', 'utf16le'), 'kata', 'utf-16le'],
    [
      'windows-1252 that says nothing',
      latin('caf\u00E9 \u0093ya\u0094'),
      'café “ya”',
      'windows-1252',
    ],
    [
      'a meta tag',
      latin('<meta charset="iso-8859-2"><p>\u00B1</p>'),
      '<meta charset="iso-8859-2"><p>ą</p>',
      'iso-8859-2',
    ],
    [
      'UTF-8 that says it is Latin',
      Buffer.from('<meta charset="iso-8859-1"><p>é</p>'),
      '<meta charset="iso-8859-1"><p>é</p>',
      'utf-8',
    ],
    [
      'Latin that says it is UTF-8',
      latin('<meta charset="utf-8"><p>\u00E9\u00E8\u00EA</p>'),
      '<meta charset="utf-8"><p>éèê</p>',
      'windows-1252',
    ],
  ];
  test.each(cases)('%s', (_, bytes, text, encoding) => {
    expect(decodeBytes(bytes)).toMatchObject({ text, encoding });
  });
});

describe('double-encoded text', () => {
  test('is repaired', () => {
    expect(repairMojibake('â€œsudahâ€\u009D â€” kafÃ© ðŸ˜€').text).toBe('“sudah” — kafé 😀');
  });

  test('is repaired, too, where a program made controls of it', () => {
    const spoilt = Buffer.from('“sudah” – kafé 😀').toString('latin1');
    expect(repairMojibake(spoilt).text).toBe('“sudah” – kafé 😀');
  });

  test('ordinary text is never changed', () => {
    const word = constantFrom('kafé', '“ya”', '5°', 'm²', '€10', 'über', '–', 'Ã', 'naïve…', 'È');
    const ordinary = array(word, { maxLength: 12 }).map((words) => words.join(' '));
    assert(property(ordinary, (text) => repairMojibake(text).text === text));
  });
});
