import { edgesOf, glyphOf, UNITS_PER_EM } from './font.ts';

/** A text whose baseline begins at `x`, `y`; `size` in pixels an em. */
export type PlacedText = { text: string; x: number; y: number; size: number };

/** Room for one picture after the other: two hundred cards would leave half a gigabyte to be collected. */
let room = new Float32Array();

function roomOf(length: number): Float32Array {
  if (room.length < length) room = new Float32Array(length);
  return room.subarray(0, length).fill(0);
}

/**
 * How much of each pixel some texts cover. Edges of outlines are added one by one: in each row that an
 * edge crosses it covers what lies to its right, so that sums from left to right give the share of a
 * pixel that is inside. No part of an outline is drawn twice, and none depends on the machine.
 */
class Coverage {
  readonly #width: number;
  readonly #top: number;
  readonly #bottom: number;
  /** Changes of the sum at each pixel; a row has one more, for what begins at its right end. */
  readonly #changes: Float32Array;

  /** Of a picture `width` pixels wide, the rows from `top` to before `bottom`. */
  constructor(width: number, top: number, bottom: number) {
    this.#width = width;
    this.#top = top;
    this.#bottom = bottom;
    this.#changes = roomOf((width + 1) * (bottom - top));
  }

  /** Adds a text; what lies outside is left out. */
  addText({ text, x, y, size }: PlacedText): void {
    const scale = size / UNITS_PER_EM;
    let left = x;
    for (const sign of text) {
      const edges = edgesOf(sign);
      for (let at = 0; at < edges.length; at += 4)
        this.#addEdge(
          left + edges[at]! * scale,
          y - edges[at + 1]! * scale,
          left + edges[at + 2]! * scale,
          y - edges[at + 3]! * scale,
        );
      left += glyphOf(sign)[0] * scale;
    }
  }

  /** Adds an area by its corners, `x0 y0 x1 y1 …`; all that are added turn the same way. */
  addArea(corners: readonly number[]): void {
    const count = corners.length / 2;
    for (let at = 0; at < count; at++) {
      const next = (at + 1) % count;
      const [y0, y1] = [corners[2 * at + 1]!, corners[2 * next + 1]!];
      // A level edge bounds nothing in any row.
      if (y0 !== y1) this.#addEdge(corners[2 * at]!, y0, corners[2 * next]!, y1);
    }
  }

  /** Adds an edge row by row. */
  #addEdge(x0: number, y0: number, x1: number, y1: number): void {
    const slope = (x1 - x0) / (y1 - y0);
    const [top, bottom, sign] = y0 < y1 ? [y0, y1, 1] : [y1, y0, -1];
    const last = Math.min(Math.ceil(bottom), this.#bottom);
    for (let row = Math.max(this.#top, Math.floor(top)); row < last; row++) {
      const [from, to] = [Math.max(top, row), Math.min(bottom, row + 1)];
      this.#addInRow(row, x0 + (from - y0) * slope, x0 + (to - y0) * slope, (to - from) * sign);
    }
  }

  /** Adds what an edge from `x0` to `x1` covers of one row, `height` high; negative where it goes up. */
  #addInRow(row: number, x0: number, x1: number, height: number): void {
    const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
    const begin = (row - this.#top) * (this.#width + 1);
    const partOf = (from: number, to: number): number =>
      right > left ? ((to - from) / (right - left)) * height : height;
    // What lies left of the picture covers all of the row.
    if (left < 0) this.#changes[begin]! += partOf(left, Math.min(0, right));
    if (right < 0) return;
    for (let column = Math.max(0, Math.floor(left)); column < this.#width; column++) {
      const [from, to] = [Math.max(left, column), Math.min(right, column + 1)];
      const part = partOf(from, to);
      const middle = (from + to) / 2 - column;
      this.#changes[begin + column]! += part * (1 - middle);
      this.#changes[begin + column + 1]! += part * middle;
      if (right <= column + 1) return;
    }
  }

  /** Writes into the picture's `pixels` what `colours` has for the share covered, where there is any. */
  paint(pixels: Uint8Array, colours: readonly number[]): void {
    const most = colours.length - 1;
    for (let row = this.#top, at = 0; row < this.#bottom; row++, at++) {
      let sum = 0;
      for (let pixel = row * this.#width; pixel < (row + 1) * this.#width; pixel++, at++) {
        sum += this.#changes[at]!;
        // Sums of nothing are not quite nothing.
        if (sum < 0.01 && sum > -0.01) continue;
        const shade = Math.round(Math.min(1, Math.abs(sum)) * most);
        if (shade > 0) pixels[pixel] = colours[shade]!;
      }
    }
  }
}

/**
 * Paints texts into the rows from `top` to before `bottom` of a picture `width` pixels wide: where they
 * cover a pixel, `colours` has what it becomes for the share covered, nothing of it first.
 */
export function paintTexts(
  pixels: Uint8Array,
  { width, top, bottom }: { width: number; top: number; bottom: number },
  texts: readonly PlacedText[],
  colours: readonly number[],
): void {
  const coverage = new Coverage(width, top, bottom);
  for (const text of texts) coverage.addText(text);
  coverage.paint(pixels, colours);
}

/** The same for areas, each by its corners `x0 y0 x1 y1 …`, all turning the same way. */
export function paintAreas(
  pixels: Uint8Array,
  { width, top, bottom }: { width: number; top: number; bottom: number },
  areas: readonly (readonly number[])[],
  colours: readonly number[],
): void {
  const coverage = new Coverage(width, top, bottom);
  for (const area of areas) coverage.addArea(area);
  coverage.paint(pixels, colours);
}
