import { edgesOf, glyphOf, UNITS_PER_EM } from './font.ts';

/** A text whose baseline begins at `x`, `y`; `size` in pixels an em. */
export type PlacedText = { text: string; x: number; y: number; size: number };

/**
 * Room for one picture after the other: two hundred cards would leave half a gigabyte to be collected. It is
 * empty between them, for who paints empties what was drawn: most of a card is paper.
 */
let room = new Float32Array();

function emptyRoom(length: number): Float32Array {
  if (room.length < length) room = new Float32Array(length);
  return room;
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
  /** The first and the last column of each row where there is a change; the last is -1 where there is none. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;

  /** Of a picture `width` pixels wide, the rows from `top` to before `bottom`. */
  constructor(width: number, top: number, bottom: number) {
    this.#width = width;
    this.#top = top;
    this.#bottom = bottom;
    this.#changes = emptyRoom((width + 1) * (bottom - top));
    this.#first = new Int32Array(bottom - top).fill(width + 1);
    this.#last = new Int32Array(bottom - top).fill(-1);
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
      const [x0, y0] = [corners[2 * at]!, corners[2 * at + 1]!];
      this.#addEdge(x0, y0, corners[2 * next]!, corners[2 * next + 1]!);
    }
  }

  /** Adds an edge row by row; one that is level bounds nothing in any row. */
  #addEdge(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
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
    const at = row - this.#top;
    const begin = at * (this.#width + 1);
    if (left < this.#width)
      this.#first[at] = Math.min(this.#first[at]!, Math.max(0, Math.floor(left)));
    this.#last[at] = Math.max(
      this.#last[at]!,
      Math.min(this.#width, Math.max(0, Math.floor(right) + 1)),
    );
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

  /**
   * Writes into the picture's `pixels` what `colours` has for the share covered, where there is any, and
   * empties the room. Outlines are closed, so that nothing is covered beyond the last change of a row.
   */
  paint(pixels: Uint8Array, colours: readonly number[]): void {
    const most = colours.length - 1;
    const width = this.#width;
    for (let row = this.#top; row < this.#bottom; row++) {
      const [first, last] = [this.#first[row - this.#top]!, this.#last[row - this.#top]!];
      const begin = (row - this.#top) * (width + 1);
      const end = Math.min(width - 1, last);
      let sum = 0;
      for (let column = first; column <= end; column++) {
        sum += this.#changes[begin + column]!;
        // Sums of nothing are not quite nothing.
        if (sum < 0.01 && sum > -0.01) continue;
        const shade = Math.round(Math.min(1, Math.abs(sum)) * most);
        if (shade > 0) pixels[row * width + column] = colours[shade]!;
      }
      if (last >= first) this.#changes.fill(0, begin + first, begin + last + 1);
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
