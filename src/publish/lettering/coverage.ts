import type { Edges } from './edges.ts';

/** The pixels that a mask covers; `left` and `top` are its corner. */
export type Box = { left: number; top: number; width: number; height: number };

/**
 * Adds a piece of an edge within one row of pixels, from `left` to `right` and `height` high, to
 * the pixels it crosses: how much more of each than of its left neighbour lies right of the piece.
 */
function addPiece(
  changes: Float64Array,
  row: number,
  left: number,
  right: number,
  height: number,
): void {
  const first = Math.floor(left);
  if (right <= first + 1) {
    const share = first + 1 - (left + right) / 2;
    changes[row + first]! += height * share;
    changes[row + first + 1]! += height * (1 - share);
    return;
  }
  // The pixels' right borders: the area left of each under the piece is a triangle at first.
  const twice = 2 * (right - left);
  let area = 0;
  let before = 0;
  let column = first;
  for (; column + 1 < right; column++) {
    const upTo = (column + 1 - left) ** 2 / twice;
    changes[row + column]! += height * (upTo - area - before);
    before = upTo - area;
    area = upTo;
  }
  const last = column + 1 - (left + right) / 2 - area;
  changes[row + column]! += height * (last - before);
  changes[row + column + 1]! += height * (1 - last);
}

/**
 * How much of each pixel of a box lies within the edges, from 0 to 1, by exact area. The edges must
 * stay a pixel away from the box's sides. Written without tuples and closures: most masks are made
 * before the engine has compiled this, where those take twice as long.
 */
export function coverageOf(edges: Edges, { left, top, width, height }: Box): Float64Array {
  const cover = new Float64Array(width * height);
  for (let at = 0; at < edges.length; at += 4) {
    const falls = edges[at + 3]! > edges[at + 1]!;
    const from = falls ? at : at + 2;
    const to = falls ? at + 2 : at;
    const endY = edges[to + 1]! - top;
    let x = edges[from]! - left;
    let y = edges[from + 1]! - top;
    const slope = (edges[to]! - left - x) / (endY - y);
    while (y < endY) {
      const row = Math.floor(y);
      const high = Math.min(row + 1, endY) - y;
      const nextX = x + slope * high;
      const signed = falls ? high : -high;
      if (slope < 0) addPiece(cover, row * width, nextX, x, signed);
      else addPiece(cover, row * width, x, nextX, signed);
      x = nextX;
      y = Math.min(row + 1, endY);
    }
  }
  let sum = 0;
  for (let at = 0; at < cover.length; at++) {
    sum += cover[at]!;
    // What contours cover twice is covered once; which way round they run is all the same.
    cover[at] = Math.min(1, Math.abs(sum));
  }
  return cover;
}
