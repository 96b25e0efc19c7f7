import { isEqualData } from '../../lib/equal-data.ts';
import type { z } from 'zod';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { readYaml, isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { splitFrontMatter } from '../../markdown/front-matter/split.ts';
import { freeTextKeys, keyTree, numberKeys } from '../../schema/key-tree.ts';
import { changesIn } from './changes-in.ts';
import type { Fields } from './fields-text.ts';
import { linesOf, textOf, withEdits } from './lines.ts';

/**
 * The text of a YAML file (site.yaml, an author) in which the fields of `changes` have other values;
 * undefined takes a field out. All other bytes stay: order, notes, line ends, unknown keys. A new field
 * comes where `schema` has it. Undefined where the file is broken, or not written one key a line.
 */
export function editYaml(text: string, changes: Fields, schema: z.ZodType): string | undefined {
  const { lines } = linesOf(text);
  const read = (plain: string) => readYaml(plain, 1, freeTextKeys(schema));
  return withChanges(text, { from: 0, to: lines.length }, changes, schema, read);
}

/** The same for the front matter of a Markdown file, whose body stays as it is. */
export function editFrontMatter(
  text: string,
  changes: Fields,
  schema: z.ZodType,
): string | undefined {
  const { yamlLine, bodyLine, fault } = splitFrontMatter(plainOf(text));
  if (fault !== undefined) return undefined;
  const read = (plain: string) => readFrontMatter(plain, freeTextKeys(schema));
  return withChanges(text, { from: yamlLine - 1, to: bodyLine - 2 }, changes, schema, read);
}

const plainOf = (text: string): string =>
  linesOf(text)
    .lines.map((line) => line.text)
    .join('\n');

function withChanges(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  changes: Fields,
  schema: z.ZodType,
  read: (plain: string) => ReturnType<typeof readYaml> & { readonly body?: string },
): string | undefined {
  const whole = linesOf(text);
  const before = read(plainOf(text));
  const old = before.value ?? {};
  if (before.slips.length > 0 || !isFieldGroup(old)) return undefined;
  const wanted = Object.fromEntries(
    Object.entries({ ...old, ...changes }).filter(([, value]) => value !== undefined),
  );
  const texts = whole.lines.slice(0, to).map((line) => line.text);
  const region = { texts, locate: before.locate, start: from, end: to };
  const edits = changesIn(region, { old, wanted } as { old: Fields; wanted: Fields }, {
    tree: keyTree(schema),
    style: { freeText: freeTextKeys(schema), numbers: numberKeys(schema) },
  });
  if (edits === undefined) return undefined;
  const result = textOf(withEdits(whole, edits));
  // The new text is read again, and not returned unless it holds exactly the wanted fields.
  const after = read(plainOf(result));
  const isRight =
    after.slips.length === 0 &&
    after.body === before.body &&
    isEqualData(after.value ?? {}, wanted);
  return isRight ? result : undefined;
}
