import type { KeyTree } from './key-tree.ts';

type Path = readonly PropertyKey[];

/** Data whose keys have the letters of the schema, and the path by which each is written. */
export interface KnownCase {
  readonly data: unknown;
  readonly written: (path: Path) => Path;
}

/**
 * Keys that differ from known ones in nothing but capital letters, as phones begin lines with (`Title:`),
 * as those that they are, at any depth. One beside the field itself stays and is unknown.
 */
export function withKnownCase(data: unknown, tree: KeyTree): KnownCase {
  const moved = new Map<string, string>();
  const rename = (value: unknown, below: KeyTree, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, at) => rename(item, below, `${path}${at}.`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => {
      const name = below.has(key) ? key : knownName(key, value, below);
      if (name !== key) moved.set(path + name, key);
      const node = below.get(name);
      return [name, node?.below ? rename(inner, node.below, `${path}${name}.`) : inner] as const;
    });
    return Object.fromEntries(entries);
  };
  const result = rename(data, tree, '');
  if (moved.size === 0) return { data, written: (path) => path };
  return {
    data: result,
    written: (path) =>
      path.map(
        (step, at) =>
          moved.get(
            path
              .slice(0, at + 1)
              .map(String)
              .join('.'),
          ) ?? step,
      ),
  };
}

function knownName(key: string, group: object, below: KeyTree): string {
  const low = key.toLowerCase();
  if (low === key) return key;
  const name = [...below.keys()].find((one) => one.toLowerCase() === low);
  return name === undefined || Object.hasOwn(group, name) ? key : name;
}
