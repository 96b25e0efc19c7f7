import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a file of an author holds: one author’s fields, or the names of several, or what is no such. */
export type AuthorData =
  | { readonly fields: Fields }
  | { readonly several: readonly string[] }
  | { readonly words: string | undefined };

/**
 * Reads the data of `authors/<id>.yaml` as it was meant: with a dash before it or before each field, or
 * below the author’s id; several authors are named, since each has a file.
 */
export function authorData(value: unknown, id: string): AuthorData {
  if (typeof value === 'string') return { words: nameOnCard(value) ?? value };
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length === 0 || !items.every(isFieldGroup)) return { words: undefined };
  const pairs = items.flatMap((item) => Object.entries(item));
  const fields = Object.fromEntries(pairs);
  if (Object.keys(fields).length < pairs.length) return { several: items.map(nameOf) };
  // Below an id: all that stands at the margin is a group with a name.
  const below = pairs.filter(([, inner]) => isFieldGroup(inner) && Object.hasOwn(inner, 'name'));
  if (below.length !== pairs.length || below.length === 0) return { fields };
  const [key, inner] = below[0]!;
  if (below.length === 1 && key === id) return { fields: inner as Fields };
  return { several: below.map(([, one]) => nameOf(one as Fields)) };
}

/** The name on an address card of a phone (`BEGIN:VCARD`), which YAML reads as one text. */
function nameOnCard(text: string): string | undefined {
  if (!/^\s*BEGIN:VCARD/i.test(text)) return undefined;
  return /\bFN(?:;[^:]*)?:(.+?)(?= (?:[A-Z-]{1,12}(?:;[^:\s]*)?:|END:)|\n|$)/
    .exec(text)?.[1]
    ?.trim();
}

function nameOf({ name }: Fields): string {
  return typeof name === 'string' ? name : '';
}
