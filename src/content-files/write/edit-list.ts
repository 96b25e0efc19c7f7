import type { z } from 'zod';
import { isEqualData } from '../../lib/equal-data.ts';
import { readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import { freeTextKeys, keyTree } from '../../schema/key-tree.ts';
import { listEdits } from './changes-in.ts';
import type { FieldValue } from './fields-text.ts';
import { itemLines } from './fields-text.ts';
import { linesOf, textOf, withEdits } from './lines.ts';

type Items = readonly FieldValue[];

/** What becomes of a list: each item that stands there, undefined where it goes, and those that come. */
export interface ListChange {
  readonly items: readonly (FieldValue | undefined)[];
  readonly added: Items;
}

/**
 * The text of a YAML file that is a list (topics.yaml), in which items are others; new ones come at its
 * end. Item by item, so that all other bytes stay: order, notes, line ends, unknown keys. Undefined
 * where the file is broken or no such list.
 */
export function editYamlList(
  text: string,
  { items, added }: ListChange,
  schema: z.ZodType,
): string | undefined {
  const { value } = readYaml(plainLines(text), 1, freeTextKeys(schema));
  const old: Items = Array.isArray(value) ? (value as Items) : [];
  const steps: ((list: Items) => Items)[] = [
    ...items.flatMap((item, at) =>
      item === undefined || isEqualData(item, old[at])
        ? []
        : [(list: Items) => list.with(at, item)],
    ),
    ...added.map((item) => (list: Items) => [...list, item]),
    ...items
      .flatMap((item, at) => (item === undefined ? [(list: Items) => list.toSpliced(at, 1)] : []))
      .toReversed(),
  ];
  let edited: string | undefined = text;
  for (const step of steps) {
    if (edited === undefined) return undefined;
    edited = withStep(edited, step, schema);
  }
  return edited;
}

function withStep(
  text: string,
  step: (list: Items) => Items,
  schema: z.ZodType,
): string | undefined {
  const lines = linesOf(text);
  const texts = lines.lines.map((line) => line.text);
  const freeText = freeTextKeys(schema);
  const read = (plain: string) => readYaml(plain, 1, freeText);
  const { value, slips, locate } = read(texts.join('\n'));
  const old = value ?? [];
  if (slips.length > 0 || !Array.isArray(old)) return undefined;
  const wanted = step(old as Items);
  if (isEqualData(old, wanted)) return text;
  const style = { freeText };
  let end = texts.length;
  while (end > 0 && texts[end - 1]!.trim() === '') end -= 1;
  const edits =
    old.length === 0
      ? [{ from: end, to: end, texts: wanted.flatMap((item) => itemLines(item, style)) }]
      : listEdits(
          [],
          { texts, locate, end },
          { old: old as Items, wanted },
          { tree: keyTree(schema), style },
        );
  if (edits === undefined) return undefined;
  const result = textOf(withEdits(lines, edits));
  // Read again: it is not given back unless it holds what is wanted.
  const after = read(
    linesOf(result)
      .lines.map((line) => line.text)
      .join('\n'),
  );
  return after.slips.length === 0 && isEqualData(after.value, wanted) ? result : undefined;
}
