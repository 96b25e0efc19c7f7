import { isEqualData } from '../../lib/equal-data.ts';
import type { Path } from '../../markdown/front-matter/read-yaml.ts';
import type { KeyTree } from '../../schema/key-tree.ts';
import { own } from '../../lib/own.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import type { Entry, Region } from './entries.ts';
import { entriesOf } from './entries.ts';
import type { Fields, FieldValue, WritingStyle } from './fields-text.ts';
import { fieldLines, itemLines } from './fields-text.ts';
import type { Change } from './field-edit.ts';
import { fieldEdit } from './field-edit.ts';
import type { Edit } from './lines.ts';

/** What decides how and where new fields are written. */
export interface Manner {
  /** The fields that the schema knows at this place, in its order. */
  readonly tree: KeyTree | undefined;
  readonly style: WritingStyle;
}

type Items = readonly FieldValue[];

/**
 * The edits that make the fields of the YAML in `region`, which begins at line `start`, those that are
 * wanted: fields whose value stays are not touched. Undefined where they are not one key a line.
 */
export function changesIn(
  region: Region & { readonly start: number },
  change: Change<Fields>,
  manner: Manner,
): Edit[] | undefined {
  if (Object.keys(change.old).length > 0) return groupEdits([], region, change, manner);
  const { texts, start, end } = region;
  let at = end;
  while (at > start && texts[at - 1]!.trim() === '') at -= 1;
  const lines = Object.entries(change.wanted).flatMap(([key, value]) =>
    fieldLines(key, value!, manner.style),
  );
  return [{ from: at, to: at, texts: lines }];
}

/** The edits within a group that stands at `path`. */
function groupEdits(
  path: Path,
  region: Region,
  { old, wanted }: Change<Fields>,
  manner: Manner,
): Edit[] | undefined {
  const entries = entriesOf(path, Object.keys(old), region);
  if (entries === undefined) return undefined;
  const [{ from: top, column: inset }] = [...entries.values()] as [Entry];
  // In a list the first field shares its line with the dash: it cannot go, nor another come before.
  const isItem = region.texts[top]!.slice(0, inset).includes('-');
  const edits: Edit[] = [];
  for (const [key, entry] of entries as Map<string, Entry>) {
    const value = own(wanted, key);
    const was = own(old, key)!;
    if (isItem && value === undefined && entry.from === top) return undefined;
    if (isEqualData(value, was)) continue;
    const inner = { ...region, end: entry.to };
    const below = { ...manner, tree: manner.tree?.get(key)?.below };
    edits.push(
      ...(value === undefined
        ? [{ from: entry.from, to: entry.to, texts: [] }]
        : (innerEdits([...path, key], inner, { old: was, wanted: value }, below) ?? [
            fieldEdit(key, entry, region.texts, { old: was, wanted: value }, manner.style),
          ])),
    );
  }
  const order = [...(manner.tree?.keys() ?? [])];
  for (const [key, value] of Object.entries(wanted)) {
    if (value === undefined || Object.hasOwn(old, key)) continue;
    const at = placeOf(key, entries as Map<string, Entry>, order);
    if (isItem && at === top) return undefined;
    const texts = fieldLines(key, value, manner.style).map((line) => ' '.repeat(inset) + line);
    edits.push({ from: at, to: at, texts });
  }
  return edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** Edits inside a value, where it is a group or list of lines before and after; else undefined. */
function innerEdits(
  path: Path,
  region: Region,
  { old, wanted }: Change<FieldValue>,
  manner: Manner,
): Edit[] | undefined {
  if (Array.isArray(old) && Array.isArray(wanted))
    return listEdits(path, region, { old, wanted } as Change<Items>, manner);
  if (!isFieldGroup(old) || !isFieldGroup(wanted)) return undefined;
  if (!Object.keys(old).some((key) => own(wanted as Fields, key) !== undefined)) return undefined;
  return groupEdits(path, region, { old, wanted } as Change<Fields>, manner);
}

/**
 * The edits within a list, at `path` in the YAML of `region`: items at its start and end that stay are
 * not touched. Undefined where they do not stand one below the other, or where none would be left.
 */
export function listEdits(
  path: Path,
  region: Region,
  { old, wanted }: Change<Items>,
  manner: Manner,
): Edit[] | undefined {
  if (wanted.length === 0) return undefined;
  const entries = entriesOf(path, [...old.keys()], region) as Map<number, Entry> | undefined;
  if (entries === undefined) return undefined;
  const most = Math.min(old.length, wanted.length);
  let first = 0;
  while (first < most && isEqualData(old[first], wanted[first])) first += 1;
  let last = 0;
  while (last < most - first && isEqualData(old.at(-1 - last), wanted.at(-1 - last))) last += 1;
  const [removals, additions] = [
    old.slice(first, old.length - last),
    wanted.slice(first, wanted.length - last),
  ];
  if (removals.length === 1 && additions.length === 1) {
    const entry = entries.get(first)!;
    const inner = { ...region, end: entry.to };
    const edits = innerEdits(
      [...path, first],
      inner,
      { old: removals[0]!, wanted: additions[0]! },
      manner,
    );
    if (edits !== undefined) return edits;
  }
  const { column, from: top } = entries.get(0)!;
  const from = first < old.length ? entries.get(first)!.from : entries.get(first - 1)!.to;
  const to = removals.length === 0 ? from : entries.get(first + removals.length - 1)!.to;
  // The first item shares its line with the dash of an outer list.
  if (from === top && region.texts[top]!.slice(0, column).includes('-')) return undefined;
  const texts = additions.flatMap((item) => itemLines(item, manner.style));
  return [{ from, to, texts: texts.map((line) => ' '.repeat(column) + line) }];
}

/** Where a new field comes: after the last field that the schema has before it, else at the top. */
function placeOf(
  key: string,
  entries: ReadonlyMap<string, Entry>,
  order: readonly string[],
): number {
  const place = order.includes(key) ? order.indexOf(key) : order.length;
  const isBefore = (other: string): boolean =>
    place === order.length || (order.includes(other) && order.indexOf(other) < place);
  const all = [...entries];
  return all.findLast(([other]) => isBefore(other))?.[1].to ?? all[0]![1].from;
}
