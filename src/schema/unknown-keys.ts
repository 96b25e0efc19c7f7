import type { KeyTree } from './key-tree.ts';
import { meantKey } from './key-tree.ts';

/** A key that no schema knows, where it stands, and what was probably meant. */
export interface UnknownKey {
  readonly path: readonly PropertyKey[];
  readonly suggestion: string | undefined;
  /** The keys that may stand there. */
  readonly known: readonly string[];
}

/** All keys in `value`, at any depth that the schema knows, that are not in `tree`. */
export function unknownKeys(
  value: unknown,
  tree: KeyTree,
  path: readonly PropertyKey[] = [],
): UnknownKey[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownKeys(item, tree, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = tree.get(key);
    const at = [...path, key];
    if (known === undefined) {
      const suggestion = meantKey(key, tree);
      const below = suggestion === undefined ? undefined : tree.get(suggestion)!.below;
      // What is below is read as what was meant, so that all of it is said at once.
      return [
        { path: at, suggestion, known: [...tree.keys()] },
        ...(below ? unknownKeys(inner, below, at) : []),
      ];
    }
    return known.below ? unknownKeys(inner, known.below, at) : [];
  });
}
