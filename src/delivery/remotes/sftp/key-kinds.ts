import type { ServerHostKeyAlgorithm } from 'ssh2';

/** Ways of signing by one kind of key: a host has at most one key of each. */
export type KeyKind = readonly ServerHostKeyAlgorithm[];

const KINDS: readonly KeyKind[] = [
  ['ssh-ed25519'],
  ['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521'],
  ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'],
];

/**
 * The kinds of keys in the order in which a host is asked for them: those first that are known of it, then
 * the one that panels show. A host shows one key a connection, and the one that is known may be another.
 */
export function kindsInOrder(known: readonly string[]): readonly KeyKind[] {
  const isKnown = (kind: KeyKind): boolean => kind.some((name) => known.includes(name));
  return KINDS.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
}
