import type { Box } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import type { Edges } from './edges.ts';
import { edgesOf } from './edges.ts';
import { glyphOf, UNITS_PER_EM } from './font.ts';

/** The strongest shade of a mask; finer ones are not seen in letters and cost bytes. */
export const FULL = 15;

/** A glyph in shades from 0 to `FULL`; its box counts from where its baseline begins. */
export type GlyphMask = Box & { shades: Uint8Array };

/** Few sizes are in use, so all masks together stay below some megabytes. */
const masks = new Map<string, GlyphMask>();

function boxOf(edges: Edges): Box {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (let at = 0; at < edges.length; at += 2) {
    left = Math.min(left, edges[at]!);
    right = Math.max(right, edges[at]!);
    top = Math.min(top, edges[at + 1]!);
    bottom = Math.max(bottom, edges[at + 1]!);
  }
  // A margin, for rounding may carry an edge over a pixel's border.
  left = Math.floor(left) - 1;
  top = Math.floor(top) - 1;
  return { left, top, width: Math.ceil(right) + 1 - left, height: Math.ceil(bottom) + 1 - top };
}

function makeMask(sign: string, size: number): GlyphMask {
  const edges = edgesOf(glyphOf(sign)[1], size / UNITS_PER_EM);
  const box = boxOf(edges);
  const shades = new Uint8Array(box.width * box.height);
  const cover = coverageOf(edges, box);
  for (let at = 0; at < cover.length; at++) shades[at] = Math.round(cover[at]! * FULL);
  return { ...box, shades };
}

/** The mask of a character at `size` pixels an em. */
export function glyphMask(sign: string, size: number): GlyphMask {
  const key = `${sign}${size}`;
  let mask = masks.get(key);
  if (!mask) masks.set(key, (mask = makeMask(sign, size)));
  return mask;
}
