import type { Site } from '../../layouts/context.ts';

const known = new WeakMap<Site, Map<string, Promise<string>>>();

/** What `make` gave for `name` on this site the first time it was asked for. */
export function repeated(site: Site, name: string, make: () => Promise<string>): Promise<string> {
  let parts = known.get(site);
  if (!parts) known.set(site, (parts = new Map()));
  let html = parts.get(name);
  if (!html) parts.set(name, (html = make()));
  return html;
}
