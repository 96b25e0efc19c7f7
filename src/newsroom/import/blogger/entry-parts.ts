import type { BloggerEntry } from './blogger-entry.ts';

/** Adds what a `category` says: the kind of an entry, or a label of the blog. In place. */
export function addLabel(
  entry: Pick<BloggerEntry, 'kind' | 'labels'>,
  { scheme = '', term = '' }: { scheme?: string; term?: string },
): void {
  const label = term.trim();
  const kind = /[/#]kind#(\w+)$/.exec(label)?.[1];
  if (kind !== undefined) entry.kind = kind.toLowerCase();
  else if (scheme.endsWith('2005#kind')) entry.kind = label || 'unknown';
  else if (label !== '' && !entry.labels.includes(label)) entry.labels.push(label);
}

/** Adds the address that readers see (a comment's points into its post), and where a feed goes on. In place. */
export function addLink(
  into: { link: string; next?: string },
  { rel = '', href = '' }: { rel?: string; href?: string },
): void {
  if (rel === 'alternate' && into.link === '') into.link = href.trim();
  if (rel === 'next' && into.next === '') into.next = href.trim();
}
