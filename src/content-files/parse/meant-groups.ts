import type { Path, YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import type { KeyTree } from '../../schema/key-tree.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Data as it was meant, and where each of its values is written. */
export interface MeantFields {
  readonly fields: Fields;
  readonly locate: YamlReading['locate'];
}

/**
 * Fields of a group that were written beside it, without their indent (`image:` and then `alt:` at the
 * margin) or with points (`image.alt`), as the parts of it that they are. `groups` are those that people
 * write so, each with the part that a text alone stands for. What means something at the margin stays.
 */
export function withMeantGroups(
  { fields, locate }: MeantFields,
  tree: KeyTree,
  groups: ReadonlyMap<string, string | undefined>,
): MeantFields {
  const result = new Map(Object.entries(fields));
  const moved = new Map<string, string>();
  for (const [key, value] of Object.entries(fields)) {
    const [group, part] = tree.has(key) ? [] : placeOf(key, fields, tree, groups);
    if (group === undefined || part === undefined) continue;
    const whole = groupOf(result.get(group), groups.get(group));
    if (whole === undefined || Object.hasOwn(whole, part)) continue;
    result.delete(key);
    result.set(group, { ...whole, [part]: value });
    moved.set(`${group}.${part}`, key);
  }
  if (moved.size === 0) return { fields, locate };
  const written = (path: Path): Path => {
    const key = path.length < 2 ? undefined : moved.get(path.slice(0, 2).join('.'));
    return key === undefined ? path : [key, ...path.slice(2)];
  };
  return {
    fields: Object.fromEntries(result),
    locate: (path, part) => locate(written(path), part),
  };
}

/** The group that a key belongs to, and its name there. */
function placeOf(
  key: string,
  fields: Fields,
  tree: KeyTree,
  groups: ReadonlyMap<string, string | undefined>,
): readonly [string, string] | readonly [] {
  const [, before, after] = /^(\w+)\.(\w+)$/.exec(key) ?? [];
  for (const [group, main] of groups) {
    const parts = tree.get(group)?.below;
    if (parts === undefined) continue;
    if (before === group && parts.has(after!)) return [group, after!];
    // Where there is no such group at all, the word may be about anything.
    if (parts.has(key) && (main === undefined || Object.hasOwn(fields, group))) return [group, key];
  }
  return [];
}

/** What is there of a group; undefined where it is something else. */
function groupOf(value: unknown, main: string | undefined): Fields | undefined {
  if (value === undefined || value === null) return {};
  if (isFieldGroup(value)) return value;
  return typeof value === 'string' && main !== undefined ? { [main]: value } : undefined;
}
