import type { z } from 'zod';
import { memoOn } from '../lib/memo.ts';
import { editDistance, nearest } from '../lib/nearest.ts';
import type { FieldDoc } from './field.ts';
import { docOf } from './field.ts';
import { kindOf } from './values/kind.ts';

/** The fields of a group, by name; `below` holds the fields of a field that is a group (or a list of groups). */
export type KeyTree = ReadonlyMap<string, KeyNode>;

interface KeyNode {
  readonly doc: FieldDoc | undefined;
  readonly below: KeyTree | undefined;
  /** Whether the group is broken without it. */
  readonly isRequired: boolean;
}

/** The fields of a group, or of each item of a list; undefined where there are none. */
function build(schema: z.ZodType): KeyTree | undefined {
  const kind = kindOf(schema);
  if (kind.is === 'list') return build(kind.of);
  if (kind.is !== 'group') return undefined;
  return new Map(
    Object.entries(kind.shape).map(([key, inner]) => [
      key,
      { doc: docOf(inner), below: build(inner), isRequired: !inner.safeParse(undefined).success },
    ]),
  );
}

/** All fields of a schema, read from the schema itself. */
export const keyTree: (schema: z.ZodType) => KeyTree = memoOn(
  (schema) => build(schema) ?? new Map<string, KeyNode>(),
);

/** Shorter synonyms are one letter away from other words too often. */
const SHORTEST_NEAR = 6;

/**
 * The field that someone who wrote `key` probably meant: a synonym first, then a near spelling of a
 * name, then a synonym with one slip in it.
 */
export function meantKey(key: string, tree: KeyTree): string | undefined {
  const low = key.toLowerCase();
  for (const [name, { doc }] of tree)
    if (doc?.synonyms?.some((synonym) => synonym.toLowerCase() === low)) return name;
  const near = nearest(key, tree.keys());
  if (near !== undefined || low.length < SHORTEST_NEAR) return near;
  for (const [name, { doc }] of tree)
    if (doc?.synonyms?.some((synonym) => editDistance(synonym.toLowerCase(), low, 1) === 1))
      return name;
  return undefined;
}

/**
 * The names (in lower case) of all fields whose values run to the end of their line, and of their
 * synonyms, unless a field of that name takes no free text; and, with `#` before them, of those whose
 * unquoted words may begin with that sign.
 */
export const freeTextKeys: (schema: z.ZodType) => ReadonlySet<string> = memoOn((schema) => {
  const [free, strict, hash] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const collect = (tree: KeyTree): void => {
    for (const [name, { doc, below }] of tree) {
      const names = doc?.freeText === true ? [name, ...(doc.synonyms ?? [])] : [];
      for (const each of names) free.add(each.toLowerCase());
      if (doc?.freeText !== true) strict.add(name.toLowerCase());
      if (doc?.hash === true)
        for (const each of [name, ...(doc.synonyms ?? [])]) hash.add(`#${each.toLowerCase()}`);
      if (below) collect(below);
    }
  };
  collect(keyTree(schema));
  return free.difference(strict).union(hash);
});

/** The fields of a group whose values are whole numbers, and are written as such. */
export const numberKeys: (schema: z.ZodType) => ReadonlySet<string> = memoOn((schema) => {
  const kind = kindOf(schema);
  const fields = kind.is === 'group' ? Object.entries(kind.shape) : [];
  return new Set(fields.flatMap(([key, inner]) => (kindOf(inner).is === 'number' ? [key] : [])));
});
