import type { Site } from '../../layouts/context.ts';

/** Parts kept at most: a large archive's older ones make room, and are rendered again if need be. */
const MOST = 4_000;

const known = new WeakMap<Site, Map<string, Promise<string>>>();

/** What `make` gave for `name` on this site when it was last asked for. */
export function repeated(site: Site, name: string, make: () => Promise<string>): Promise<string> {
  let parts = known.get(site);
  if (!parts) known.set(site, (parts = new Map()));
  let html = parts.get(name);
  if (!html) {
    if (parts.size >= MOST) parts.delete(parts.keys().next().value!);
    parts.set(name, (html = make()));
  }
  return html;
}
