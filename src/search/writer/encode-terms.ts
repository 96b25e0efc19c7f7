import { hash } from '../analysis/hash.ts';
import { BitWriter } from './bit-writer.ts';
import { encodePostings } from './encode-postings.ts';
import { joinText } from './join-text.ts';
import type { TermGroup } from './term-groups.ts';

/**
 * The term shards. A group goes to shard `hash(key) % shards`. A shard is its text (groups apart by
 * line breaks, families by `|`, forms by spaces) and the posting lists of the forms in that order;
 * a form written `other=usual` has no list.
 */
export function encodeTerms(groups: TermGroup[], shards: number, articles: number): Uint8Array[] {
  const parts = Array.from({ length: shards }, () => ({
    lines: [] as string[],
    bits: new BitWriter(),
  }));
  for (const group of groups) {
    const { lines, bits } = parts[hash(group.key) % shards]!;
    lines.push(
      group.families.map((family) => family.map((entry) => entry.text).join(' ')).join('|'),
    );
    for (const { postings, filter } of group.families.flat())
      if (postings) encodePostings(bits, postings, articles, filter);
  }
  return parts.map(({ lines, bits }) => joinText(lines.join('\n'), bits.finish()));
}
