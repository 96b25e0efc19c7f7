import { memoOn } from '../../lib/memo.ts';
import type { Frame } from '../../views/parts.ts';

/**
 * Parts kept at most: in a large archive all make room now and then, and are rendered again if need
 * be. One after the other would be slow: a `Map` steps over all that it let go of to find its first.
 */
const MOST = 8_000;

/** Markup of a slot: Astro promises it, the renderer of a build has it at once. */
type Html = string | Promise<string>;

const partsOf = memoOn((_frame: Frame) => new Map<string, Html>());

/** What `make` gave for `name` on this frame's site when it was last asked for. */
export function sharedMarkup(frame: Frame, name: string, make: () => Html): Html {
  const parts = partsOf(frame);
  let html = parts.get(name);
  if (!html) {
    if (parts.size >= MOST) parts.clear();
    parts.set(name, (html = make()));
  }
  return html;
}
