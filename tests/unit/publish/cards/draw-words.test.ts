import { describe, expect, test } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../../src/publish/cards/card.ts';
import { drawWords } from '../../../../src/publish/cards/draw-words.ts';
import { writeHex } from '../../../../src/lib/colour.ts';

const ACCENT = '#0b5fa5';
const words = { kind: 'words' as const, kicker: 'Ågjq', name: 'Ångst jq', accent: ACCENT };
const long = 'Åwagyu jqpÇ “Quba” ÄÖÜ fjord '.repeat(9).trim();

/** The rows and columns in which a card shows a colour, those of each side first and last. */
function placeOf(title: string, colour: string, [from, to]: [number, number]) {
  const { plane, palette } = drawWords({ ...words, title });
  const rows: number[] = [];
  const columns: number[] = [];
  for (let at = from * CARD_WIDTH; at < to * CARD_WIDTH; at++) {
    if (writeHex(palette[plane.pixels[at]!]!) !== colour) continue;
    rows.push(Math.floor(at / CARD_WIDTH));
    columns.push(at % CARD_WIDTH);
  }
  const ends = (of: number[]) =>
    of.reduce(([a, b], one) => [Math.min(a!, one), Math.max(b!, one)], [Infinity, -1]);
  return { rows: ends(rows), columns: ends(columns) };
}

describe('a card of words', () => {
  test('has a bar above, a rule above the name, and paper in all corners', () => {
    const { plane, palette } = drawWords({ ...words, title: long });
    const at = (x: number, y: number) => writeHex(palette[plane.pixels[y * CARD_WIDTH + x]!]!);
    expect(placeOf('x', ACCENT, [0, 40])).toEqual({ rows: [0, 15], columns: [0, 1199] });
    expect(placeOf('x', '#d8d2c4', [0, 630])).toEqual({ rows: [516, 517], columns: [80, 1119] });
    for (const x of [0, CARD_WIDTH - 1]) {
      for (const y of [16, CARD_HEIGHT - 1]) expect(at(x, y)).toBe('#fffdf8');
    }
  });

  test('keeps five long lines between its edges, kicker and rule', () => {
    const { rows, columns } = placeOf(long, '#191816', [0, 630]);
    expect(columns[0]).toBeGreaterThanOrEqual(78);
    expect(columns[1]).toBeLessThan(1122);
    expect(rows[0]).toBeGreaterThan(placeOf(long, ACCENT, [40, 500]).rows[1]!);
    expect(rows[1]).toBeLessThan(516);
    // Five lines indeed: they fill the place.
    expect(rows[1]! - rows[0]!).toBeGreaterThan(290);
  });

  test('a name too long for any size ends at the card’s edge and comes in nowhere', () => {
    const name = 'Surat Kabar '.repeat(12);
    const of = (title: string) => drawWords({ ...words, title, name }).plane.pixels;
    const left = of('x').filter((_, at) => at % CARD_WIDTH < 70 && at > CARD_WIDTH * 16);
    expect(left.every((index) => index === 0)).toBe(true);
  });
});
