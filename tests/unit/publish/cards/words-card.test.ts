import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../../src/publish/cards/card.ts';
import { wordsCard } from '../../../../src/publish/cards/words-card.ts';

const ACCENT = [0x0b, 0x5f, 0xa5];
const INK = [0x19, 0x18, 0x16];
const PAPER = [0xff, 0xfd, 0xf8];
const RULE = [0xd8, 0xd2, 0xc4];
const words = { kind: 'words' as const, kicker: 'Ågjq', name: 'Ångst jq', accent: '#0b5fa5' };
const long = 'Åwagyu jqpÇ “Quba” ÄÖÜ fjord '.repeat(9).trim();

/** Red, green and blue of a card's pixels, row by row. */
async function drawn(more: { title: string; name?: string }): Promise<Uint8Array> {
  const png = wordsCard({ ...words, ...more });
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: CARD_WIDTH, height: CARD_HEIGHT, channels: 3 });
  return data;
}

const colourAt = (pixels: Uint8Array, at: number): number[] => [
  ...pixels.subarray(at * 3, at * 3 + 3),
];

/** The rows and columns in which a card shows a colour, those of each side first and last. */
function placeOf(pixels: Uint8Array, colour: number[], [from, to]: [number, number]) {
  const rows = [Infinity, -1];
  const columns = [Infinity, -1];
  for (let at = from * CARD_WIDTH; at < to * CARD_WIDTH; at++) {
    if (colour.some((part, of) => pixels[at * 3 + of] !== part)) continue;
    const [row, column] = [Math.floor(at / CARD_WIDTH), at % CARD_WIDTH];
    rows.splice(0, 2, Math.min(rows[0]!, row), Math.max(rows[1]!, row));
    columns.splice(0, 2, Math.min(columns[0]!, column), Math.max(columns[1]!, column));
  }
  return { rows, columns };
}

describe('a card of words', () => {
  test('has a bar above, a rule above the name, and paper in all corners', async () => {
    const pixels = await drawn({ title: 'x' });
    expect(placeOf(pixels, ACCENT, [0, 40])).toEqual({ rows: [0, 15], columns: [0, 1199] });
    expect(placeOf(pixels, RULE, [0, 630])).toEqual({ rows: [516, 517], columns: [80, 1119] });
    for (const x of [0, CARD_WIDTH - 1]) {
      for (const y of [16, CARD_HEIGHT - 1]) {
        expect(colourAt(pixels, y * CARD_WIDTH + x)).toEqual(PAPER);
      }
    }
  });

  test('keeps five long lines between its edges, kicker and rule', async () => {
    const pixels = await drawn({ title: long });
    const { rows, columns } = placeOf(pixels, INK, [0, 630]);
    expect(columns[0]).toBeGreaterThanOrEqual(78);
    expect(columns[1]).toBeLessThan(1122);
    expect(rows[0]).toBeGreaterThan(placeOf(pixels, ACCENT, [40, 500]).rows[1]!);
    expect(rows[1]).toBeLessThan(516);
    // Five lines indeed: they fill the place.
    expect(rows[1]! - rows[0]!).toBeGreaterThan(290);
  });

  test('a name too long for any size ends at the card’s edge and comes in nowhere', async () => {
    const pixels = await drawn({ title: 'x', name: 'Surat Kabar '.repeat(12) });
    for (let row = 16; row < CARD_HEIGHT; row++) {
      const left = pixels.subarray(row * CARD_WIDTH * 3, (row * CARD_WIDTH + 70) * 3);
      expect(left.every((part, at) => part === PAPER[at % 3])).toBe(true);
    }
  });

  test('has the same bytes on every machine, and few', () => {
    const bytes = wordsCard({ ...words, title: long });
    expect(wordsCard({ ...words, title: long })).toEqual(bytes);
    expect(bytes.length).toBeLessThan(30_000);
  });
});
