import { hash } from '../analysis/hash.ts';
import { riceParameter } from '../analysis/rice-parameter.ts';
import { BitWriter } from './bit-writer.ts';
import { encodePostings } from './encode-postings.ts';
import { joinText } from './join-text.ts';
import type { TermGroup } from './term-groups.ts';

/** The groups of each term shard: one goes to shard `hash(key) % shards`. */
export function shareTerms(groups: readonly TermGroup[], shards: number): TermGroup[][] {
  const shares = Array.from({ length: shards }, (): TermGroup[] => []);
  for (const group of groups) shares[hash(group.key) % shards]!.push(group);
  return shares;
}

const textOf = (groups: readonly TermGroup[]): string =>
  groups
    .map(({ families }) =>
      families.map((family) => family.map((entry) => entry.text).join(' ')).join('|'),
    )
    .join('\n');

/**
 * A term shard: its text (groups apart by line breaks, families by `|`, forms by spaces) and the
 * posting lists of the forms in that order; a form written `other=usual` has no list.
 */
export function encodeTerms(groups: readonly TermGroup[], articles: number): Uint8Array {
  const bits = new BitWriter();
  for (const { postings, filter } of groups.flatMap(({ families }) => families.flat()))
    if (postings) encodePostings(bits, postings, articles, filter);
  return joinText(textOf(groups), bits.finish());
}

/** All that decides the bytes of a term shard: equal sources, equal bytes. Quicker to have than these. */
export function termsSource(
  groups: readonly TermGroup[],
  articles: number,
): readonly (string | Uint8Array)[] {
  const lists = groups
    .flatMap(({ families }) => families.flat())
    .flatMap(({ postings }) => (postings ? [postings] : []));
  const row = new Int32Array(lists.reduce((sum, { length }) => sum + 2 + length, 0));
  let at = 0;
  for (const list of lists) {
    row[at++] = list.length;
    row[at++] = riceParameter(articles, list.length);
    row.set(list, at);
    at += list.length;
  }
  return [`terms ${textOf(groups)}`, new Uint8Array(row.buffer)];
}
