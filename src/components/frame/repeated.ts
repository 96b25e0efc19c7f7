import type { Frame } from '../../views/frame.ts';

/**
 * Parts kept at most: in a large archive all make room now and then, and are rendered again if need
 * be. One after the other would be slow: a `Map` steps over all that it let go of to find its first.
 */
const MOST = 8_000;

/** Markup of a slot: Astro promises it, the renderer of a build has it at once. */
type Html = string | Promise<string>;

const known = new WeakMap<Frame, Map<string, Html>>();

/** What `make` gave for `name` on this frame's site when it was last asked for. */
export function repeated(frame: Frame, name: string, make: () => Html): Html {
  let parts = known.get(frame);
  if (!parts) known.set(frame, (parts = new Map()));
  let html = parts.get(name);
  if (!html) {
    if (parts.size >= MOST) parts.clear();
    parts.set(name, (html = make()));
  }
  return html;
}
